"""What single clauses tell besides definitions: when, who, where, how, why and into what, by the parser's reading."""
