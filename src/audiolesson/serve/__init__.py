"""feed/ over HTTP on this machine, as a host should serve it."""
