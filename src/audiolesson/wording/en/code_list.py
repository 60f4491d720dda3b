"""What operators, endings of files and short names of code are called: data; a dot marks the name of a letter."""

OPERATORS = {
    "<>": "is not equal to",
    "===": "is identical to", "!==": "is not identical to", "->": "to", "=>": "to", "==": "equals",
    "!=": "is not equal to", "<=": "is less than or equal to", ">=": "is greater than or equal to",
    "+=": "plus equals", "-=": "minus equals", "*=": "times equals", "/=": "divided by equals", "&&": "and",
    "||": "or", "**": "to the", "//": "floor divided by", "::": "", ":=": "becomes", "...": "", "++": "plus plus",
    "=": "equals", "<": "is less than", ">": "is greater than", "+": "plus", "-": "minus", "*": "times",
    "/": "divided by", "%": "modulo", "@": "at", "&": "and", "|": "or", "!": "not", "~": "tilde", "^": "to the",
    ".": "dot", "..": "dot dot", "#": "hash", "$": "dollar", "?": "", ",": ",", ";": ",", "%=": "modulo equals",
    "//=": "floor divided by equals", "**=": "to the equals", "<<": "shifted left by", ">>": "shifted right by",
    "<=>": "compared with", "×": "times", "→": "to", "≤": "is less than or equal to",
    "≥": "is greater than or equal to", "≠": "is not equal to", "\\": "backslash",
}  # fmt: skip
ENDINGS = {
    "csv": "·C ·S ·V", "tsv": "·T ·S ·V", "html": "·H ·T ·M ·L", "htm": "·H ·T ·M", "js": "·J ·S", "ts": "·T ·S",
    "css": "·C ·S ·S", "xml": "·X ·M ·L", "pdf": "·P ·D ·F", "txt": "text", "md": "·M ·D", "png": "·P ·N ·G",
    "jpg": "jpeg", "jpeg": "jpeg", "gif": "gif", "svg": "·S ·V ·G", "sql": "·S ·Q ·L", "cpp": "·C ·P ·P",
    "yml": "yaml", "yaml": "yaml", "json": "json", "toml": "toml", "py": "py", "ipynb": "·I py ·N ·B",
    "mp3": "·M ·P three", "mp4": "·M ·P four", "wav": "wave", "exe": "·E ·X ·E", "zip": "zip", "gz": "·G ·Z",
    "tar": "tar", "sh": "·S ·H", "rs": "·R ·S", "go": "go", "java": "java", "rb": "·R ·B", "tex": "tech",
    "log": "log", "ini": "ini", "cfg": "config", "env": "env", "docx": "doc ·X", "xlsx": "·X ·L ·S ·X",
    "pptx": "·P ·P ·T ·X", "epub": "e pub", "pt": "·P ·T", "pth": "·P ·T ·H", "ckpt": "checkpoint",
    "safetensors": "safe tensors", "onnx": "onyx", "gguf": "·G ·G ·U ·F", "h5": "·H five", "npy": "·N ·P ·Y",
    "npz": "·N ·P ·Z", "pkl": "pickle", "parquet": "parquet", "bin": "bin", "dat": "dat", "sqlite": "·S ·Q ·L ite",
    "bat": "bat", "conf": "conf", "lock": "lock", "jsonl": "json ·L", "jsx": "·J ·S ·X", "tsx": "·T ·S ·X",
    "vue": "view", "scss": "·S ·C ·S ·S", "hpp": "·H ·P ·P", "cc": "·C ·C", "cs": "·C ·S", "kt": "·K ·T",
    "swift": "swift", "php": "·P ·H ·P", "lua": "lua", "bmp": "·B ·M ·P", "webp": "web ·P", "tiff": "tiff",
    "mov": "mov", "avi": "·A ·V ·I", "mkv": "·M ·K ·V", "flac": "flac", "ogg": "ogg", "doc": "doc",
    "xls": "·X ·L ·S", "ppt": "·P ·P ·T", "dll": "·D ·L ·L", "jar": "jar", "apk": "·A ·P ·K", "dmg": "·D ·M ·G",
    "rst": "·R ·S ·T", "proto": "proto", "wasm": "wasm", "pem": "pem", "class": "class", "tfvars": "·T ·F vars",
}  # fmt: skip
SHORT = {
    "df": "·d ·f", "np": "·n ·p", "pd": "·p ·d", "nn": "·n ·n", "tf": "·t ·f", "plt": "·p ·l ·t", "str": "string",
    "int": "int", "bool": "bool", "dict": "dict", "len": "len", "init": "init", "args": "args",
    "kwargs": "keyword args", "src": "source", "dst": "destination", "idx": "index", "num": "num", "def": "def",
    "async": "a sync", "elif": "else if", "char": "char", "env": "env", "config": "config", "cfg": "config",
    "ctrl": "control", "stdio": "standard ·I ·O", "stdlib": "standard lib",
    "cmd": "command", "esc": "escape", "del": "delete", "ctx": "context",
    "std": "standard", "cout": "·c out", "printf": "print ·f", "cd": "·C ·D", "ls": "·L ·S",
    "rm": "·R ·M", "mv": "·M ·V", "cp": "·C ·P", "mkdir": "make dir", "pwd": "·P ·W ·D", "npm": "·N ·P ·M",
    "ssh": "·S ·S ·H", "usr": "user", "lib": "lib", "tmp": "temp", "etc": "et ·C", "www": "·W ·W ·W",
    "api": "·A ·P ·I", "url": "·U ·R ·L", "id": "·I ·D", "db": "·D ·B", "ui": "·U ·I", "io": "·I ·O", "os": "·O ·S",
    "cpu": "·C ·P ·U", "gpu": "·G ·P ·U", "html": "·H ·T ·M ·L", "css": "·C ·S ·S", "sql": "·S ·Q ·L",
    "http": "·H ·T ·T ·P", "https": "·H ·T ·T ·P ·S", "json": "json", "csv": "·C ·S ·V", "xml": "·X ·M ·L",
    "llm": "·L ·L ·M", "ai": "·A ·I", "ml": "·M ·L", "lr": "·l ·r", "fn": "function", "func": "funk",
    "obj": "object", "msg": "message", "btn": "button", "ptr": "pointer", "vec": "vec", "tmp2": "temp two",
    "bashrc": "bash ·R ·C", "zshrc": "·Z ·S ·H ·R ·C", "gitignore": "git ignore", "vimrc": "vim ·R ·C",
}  # fmt: skip


EMPTY = {
    "[]": "an empty list", "{}": "an empty dictionary", "()": "empty parentheses", '""': "an empty string",
    "''": "an empty string", "~": "tilde", "-": "dash", ",": "comma", ";": "semicolon", ":": "colon",
    "'": "single quote", '"': "double quote", "`": "backtick", "_": "underscore", "?": "question mark", "|": "pipe",
    "*": "star", "/": "slash", ".": "dot", "%": "percent", "^": "caret", "[": "left bracket", "]": "right bracket",
    "(": "left parenthesis", ")": "right parenthesis", "{": "left brace", "}": "right brace", "...": "dot dot dot",
    "==": "double equals", "===": "triple equals", "!=": "not equals", "->": "arrow", "=>": "arrow",
    "**": "star star", "//": "double slash", "@": "at", "#": "hash", "y/n": "·Y or ·N", "Y/n": "·Y or ·N",
    "<": "less than", ">": "greater than", "<=": "less than or equal to", ">=": "greater than or equal to",
}  # fmt: skip
