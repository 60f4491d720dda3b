"""Acronyms and names that no rule gets right: data.

In a reading a dot before a capital ("·Q lora") marks the name of a letter.
"""

WORDS = frozenset(
    """NASA NATO UNESCO UNICEF OPEC ASCII JPEG RAID RAM ROM LIDAR RADAR SONAR LASER SWAT FEMA PIN SIM GIF BIOS LAN WAN SAN
    NAND DRAM SRAM COBOL FORTRAN BASIC LISP JSON YAML TOML REST CRUD CAPTCHA GAN SOAP SAML RISC CISC SIMD MIMD AJAX CORS
    NORAD AIDS SARS MERS COVID DAG CAD CAM FLOP FLOPS MNIST EMNIST COCO ELMO BERT BART LIME SHAP SMOTE LASSO BLEU ROUGE
    METEOR LORA DORA PALM LLAMA GLUE SAT GRE MOOC SCUBA ZIP TIFF WASM MIPS ARM CRISPR NIMBY GAAP ERISA FICA CERN
    NICE ACID SIGGRAPH SIFT SURF HOG YOLO DARPA ARPA ARPANET BLAS DRY SOLID KISS SaaS PaaS IaaS LaaS VRAM SOTA SWOT
    PEFT FAIR MOSFET SPICE ALU FASTA STEM STEAM TED ROS SLAM COBRA MAUI VICE RAG CRAAP FOMO YAGNI MAD ERA
    DALL RANSAC UMAP NERF JAX ONNX NUMA CUDA KERAS TOEFL TESOL ISBN""".split()
) - {"ISBN", "TED", "ONNX", "MAD", "ERA", "STEAM", "VICE", "MAUI", "COBRA"}  # fmt: skip
"""Said as words, in small letters."""

RESPELLED = {
    "SQL": "·S ·Q ·L", "MySQL": "my ·S ·Q ·L", "NoSQL": "no ·S ·Q ·L", "PostgreSQL": "post gress ·Q ·L", "SQLite": "·S ·Q ·L ite",
    "SQuAD": "squad", "QLoRA": "·Q lora", "LoRA": "lora", "LoRa": "lora", "DoRA": "dora", "IoT": "·I ·O ·T", "MoE": "·M ·O ·E",
    "GUI": "gooey", "FAQ": "·F ·A ·Q", "JPEG": "jay peg", "JPG": "jay peg", "PNG": "·P ·N ·G", "MPEG": "em peg", "LaTeX": "lay tech",
    "TeX": "tech", "BibTeX": "bib tech", "GloVe": "glove", "C#": "·C sharp", "F#": "·F sharp", "C++": "·C plus plus", "g++": "·G plus plus",
    ".NET": "dot net", "Node.js": "node ·J ·S", "node.js": "node ·J ·S", "Vue.js": "view ·J ·S", "Next.js": "next ·J ·S", "D3.js": "·D three ·J ·S",
    "Three.js": "three ·J ·S", "OAuth": "oh auth", "OAuth2": "oh auth two", "iOS": "·i ·O ·S", "macOS": "mac ·O ·S", "iPadOS": "·i pad ·O ·S",
    "iPhone": "·i phone", "iPad": "·i pad", "eBay": "·e bay", "eBook": "·e book", "YouTube": "YouTube", "GitHub": "GitHub", "GitLab": "GitLab",
    "PyTorch": "PyTorch", "NumPy": "NumPy", "SciPy": "sigh pie", "PyPI": "pie ·P ·I", "TensorFlow": "TensorFlow", "JavaScript": "JavaScript",
    "TypeScript": "TypeScript", "HuggingFace": "hugging face", "OpenAI": "open ·A ·I", "DeepMind": "DeepMind", "ChatGPT": "chat ·G ·P ·T",
    "InstructGPT": "instruct ·G ·P ·T", "MiniGPT": "mini ·G ·P ·T", "nanoGPT": "nano ·G ·P ·T", "AutoGPT": "auto ·G ·P ·T", "AutoML": "auto ·M ·L",
    "LangChain": "LangChain", "LlamaIndex": "Llama Index", "RoBERTa": "roberta", "DistilBERT": "distill bert", "ALBERT": "albert",
    "DeBERTa": "deberta", "ELMo": "elmo", "PaLM": "palm", "LLaMA": "llama", "LaMDA": "lambda", "BLOOM": "bloom", "XLNet": "·X ·L net",
    "AlexNet": "alex net", "ResNet": "resnet", "ImageNet": "ImageNet", "DenseNet": "dense net", "EfficientNet": "efficient net", "MobileNet": "mobile net",
    "VGGNet": "·V ·G ·G net", "LeNet": "le net", "U-Net": "·U net", "UNet": "·U net", "ConvNet": "conv net", "AlphaGo": "alpha go", "AlphaFold": "alpha fold",
    "ReLU": "relu", "GELU": "gelu", "SELU": "selu", "ELU": "elu", "SiLU": "sigh lu", "GLU": "glu", "SwiGLU": "swiglu", "AdamW": "adam ·W", "RMSNorm": "·R ·M ·S norm", "LayerNorm": "layer norm",
    "BatchNorm": "batch norm", "RMSProp": "·R ·M ·S prop", "RMSprop": "·R ·M ·S prop", "AdaGrad": "ada grad", "XGBoost": "·X ·G boost", "LightGBM": "light ·G ·B ·M", "CatBoost": "cat boost",
    "AdaBoost": "ada boost", "RoPE": "rope", "ALiBi": "alibi", "FlashAttention": "flash attention", "vLLM": "·v ·L ·L ·M", "BPE": "·B ·P ·E", "t-SNE": "·t snee",
    "tSNE": "·t snee", "word2vec": "word to vec", "Word2Vec": "word to vec", "doc2vec": "doc to vec", "node2vec": "node to vec", "seq2seq": "seek to seek",
    "Seq2Seq": "seek to seek", "fastText": "fast text", "wav2vec": "wave to vec", "gRPC": "·g ·R ·P ·C", "eBPF": "·e ·B ·P ·F", "mRNA": "·m ·R ·N ·A", "tRNA": "·t ·R ·N ·A", "rRNA": "·r ·R ·N ·A", "cDNA": "·c ·D ·N ·A",
    "siRNA": "·s ·i ·R ·N ·A", "pH": "·p ·H", "k-NN": "·k ·N ·N", "kNN": "·k ·N ·N", "i.i.d.": "·I ·I ·D", "iid": "·I ·I ·D", "WYSIWYG": "wizzy wig", "CAPTCHA": "captcha", "NP-hard": "·N ·P hard", "NP-complete": "·N ·P complete",
    "nginx": "engine ·X", "NGINX": "engine ·X", "kubectl": "cube control", "sudo": "sue do", "PhD": "·P ·H ·D", "MIT": "·M ·I ·T", "WiFi": "WiFi", "Wi-Fi": "Wi-Fi", "DevOps": "dev ops", "MLOps": "·M ·L ops", "LLMOps": "·L ·L ·M ops", "MLflow": "·M ·L flow",
    "CI/CD": "·C ·I ·C ·D", "TCP/IP": "·T ·C ·P ·I ·P", "I/O": "·I ·O", "A/B": "·A ·B", "N/A": "not applicable", "n/a": "not applicable", "R&D": "·R and ·D", "Q&A": "·Q and ·A", "AT&T": "·A ·T and ·T", "S&P": "·S and ·P", "M&A": "·M and ·A",
    "and/or": "and or", "w/": "with", "w/o": "without", "OS/2": "·O ·S two", "BCP/DR": "·B ·C ·P ·D ·R", "L1/L2": "·L one and ·L two", "he/she": "he or she", "she/he": "she or he", "his/her": "his or her", "him/her": "him or her", "s/he": "she or he", "they/them": "they them",
    "either/or": "either or", "yes/no": "yes or no", "true/false": "true or false", "True/False": "true or false", "client/server": "client server", "km/h": "kilometers per hour", "F1": "·F one", "L'Hôpital": "lopital", "Dirichlet": "deer ish lay",
    "tanh": "tanch", "argmax": "arg max", "argmin": "arg min", "softmax": "softmax", "logit": "low jit", "logits": "low jits", "Poisson": "pwasson", "Lagrange": "la grange", "Bernoulli": "bernoolly", "stdin": "standard in", "stdout": "standard out", "stderr": "standard error",
    "AI/ML": "·A ·I and ·M ·L", "ML/AI": "·M ·L and ·A ·I", "LLaVA": "lava", "DALL-E": "dolly", "DALL·E": "dolly", "CLIP": "clip", "BLIP": "blip", "NeRF": "nerf", "NeurIPS": "neur ips", "ICLR": "·I ·C ·L ·R", "arXiv": "archive", "bioRxiv": "bio archive", "Xcode": "ex code",
    "OKR": "·O ·K ·R", "EEPROM": "·E ·E prom", "PROM": "prom", "HDMI": "·H ·D ·M ·I", "MS-DOS": "·M ·S doss", "DOS": "doss", "DDoS": "dee doss", "DoS": "doss", "IEEE": "·I triple ·E", "NAACP": "·N double ·A ·C ·P", "AAA": "triple ·A", "SCSI": "scuzzy", "WASM": "wasm", "UNIX": "Unix",
    "HbA1c": "·H ·b ·A one ·c", "CompTIA": "comp ·T ·I ·A", "VLOOKUP": "·V lookup", "COVID-19": "covid nineteen", "PCIe": "·P ·C ·I ·e", "NVMe": "·N ·V ·M ·e", "GitOps": "git ops", "GraphQL": "graph ·Q ·L", "bfloat16": "·b float sixteen", "BFloat16": "·B float sixteen", "OpenCV": "open ·C ·V",
    "OpenGL": "open ·G ·L", "WebGL": "web ·G ·L", "WebGPU": "web ·G ·P ·U", "MATLAB": "mat lab", "NumPy's": "NumPy's", "PySpark": "pie spark", "JupyterLab": "Jupyter lab", "scikit-learn": "sigh kit learn", "sklearn": "·S ·K learn", "cuDNN": "·C ·U ·D ·N ·N", "mAP": "·m ·A ·P", "GPTQ": "·G ·P ·T ·Q",
    "LLMs.txt": "·L ·L ·M's dot text", "RLHF": "·R ·L ·H ·F", "RLAIF": "·R ·L ·A ·I ·F", "e-mail": "e-mail", "PDFs": "·P ·D ·F's", "IDs": "·I ·D's", "CEOs": "·C ·E ·O's", "x86": "·x eighty-six", "x64": "·x sixty-four", "i7": "·i seven", "i5": "·i five", "i9": "·i nine", "24/7": "twenty-four seven", "9/11": "nine eleven", "4K": "four ·K", "8K": "eight ·K",
    "MP3": "·M ·P three", "mp3": "·M ·P three", "MP4": "·M ·P four", "mp4": "·M ·P four", "H2O": "·H two ·O", "CO2": "·C ·O two", "CO₂": "·C ·O two", "H₂O": "·H two ·O", "O2": "·O two", "O₂": "·O two", "N2O": "·N two ·O", "CH4": "·C ·H four", "CH₄": "·C ·H four", "C6H12O6": "·C six ·H twelve ·O six", "NaCl": "·N ·a ·C ·l",
    "B2B": "·B two ·B", "B2C": "·B two ·C", "P2P": "·P two ·P", "S3": "·S three", "EC2": "·E ·C two", "W3C": "·W three ·C", "R2D2": "·R two ·D two", "K-12": "·K twelve", "Y2K": "·Y two ·K", "C3PO": "·C three ·P ·O", "i18n": "·i eighteen ·n", "a11y": "·a eleven ·y", "k8s": "·k eights", "K8s": "·K eights", "l10n": "·l ten ·n",
}  # fmt: skip
"""Exact case → reading; a plural or possessive s may follow in the text."""

LETTERS = frozenset(
    """AI ML DL LLM LLMS NLP NLU NLG CNN RNN MLP SVM GPU CPU TPU NPU API SDK CLI IDE URL URI HTML CSS XML HTTP HTTPS FTP SSH SSL
    TLS TCP UDP IP DNS VPN USB HDD SSD OS DB UI UX QA CI CD PR MR MVP KPI ROI CEO CTO CFO CIO COO HR PR USA UK EU UN US UAE
    UCLA USC NYU BBC CNN NBC ABC CBS PBS NPR FBI CIA NSA IRS FDA EPA CDC WHO IMF WTO GDP GNP DNA RNA PCR MRI CT EEG ECG EKG
    ETL ELT AWS GCP IBM HP AMD ARM SOC GPT LSTM GRU VAE PCA ICA LDA QDA KNN EM MCMC HMM CRF SGD ADAM MSE MAE RMSE MAPE AUC ROC
    KL JS ELBO RL RLHF DPO PPO DQN SFT ICL COT MOE KV QKV BPE OCR ASR TTS STT IR RDF OWL SQL DBMS ORM MVC OOP TDD BDD DDD AJAX
    CSV TSV PDF SVG PNG BMP MP WAV AVI ISO IEEE ACM RFC IETF PNG RGB HSV CMYK LCD LED OLED HD UHD FPS GIS GPS NFC RFID GSM LTE
    SMS MMS PC TV DVD CD ID PIN ATM ADHD PTSD OCD HIV BMI ICU ER IV TB PHP JVM JDK JIT AOT GC AST EOF EOL OO FP FIFO LIFO BFS DFS
    NP PID ACL IAM SLA SLO SLI GDPR HIPAA CCPA NDA LLC IPO B2B VC PE UTC GMT EST PST AM PM AD BC CE BCE JS TS VM VR AR XR MR
    NER POS SRL CFG FSM DFA NFA PDA ISA SaaS FPGA ASIC HPC HDFS IDF TF TPS QPS TTL TTFT RPC MQ MQTT AMQP XSS CSRF SSRF CVE DOM SPA SEO
    SERP CMS CRM ERP POC FAANG ODE PDE SDE BVP FFT DFT DCT STFT SVD QR LU RREF iff ISBN ISSN DOI UUID GUID TLD ACT AP GPA PHD MBA BS MS MA""".split()
) - {"ADAM", "HIPAA", "FAANG", "PHP2", "iff", "ARM", "PIN", "SaaS", "AJAX", "ELBO", "COT", "FIFO", "LIFO"}  # fmt: skip
"""Said letter by letter."""

COMMON = frozenset(
    """A AN THE AND OR NOT BUT NOR SO IF THEN ELSE ALL ANY BOTH EACH EVERY FOR FROM INTO IS ARE WAS WERE BE BEEN HAS HAVE HAD DO
    DOES DID DONE CAN WILL MUST SHALL MAY ONLY ALWAYS NEVER NO YES OF ON IN AT BY TO WITH THIS THAT THESE THOSE ONE TWO THREE
    WARNING NOTE IMPORTANT TIP CAUTION TODO STOP GO NOW NEW OLD BIG MORE MOST LESS VERY TOO HE SHE WE YOU THEY MY YOUR OUR HIS HER ITS
    WHAT WHEN WHERE WHY HOW WHO SELECT WHERE INSERT UPDATE DELETE JOIN TRUE FALSE NULL NONE XOR NAND ERROR OUT UP DOWN OFF OVER
    BEFORE AFTER SAME DIFFERENT MIN MAX SUM READ WRITE PUT GET POST HEAD PATCH LEFT RIGHT INNER GROUP ORDER FIRST LAST KEY VALUE QUERY
    IT AS HI OK MAIN END BEGIN START PRINT INPUT OUTPUT DATA MODEL CHAPTER PART SECTION EXAMPLE DON""".split()
) - {"OK", "HI"}
"""Plain words that people write in capitals for emphasis or as keywords: said in small letters."""
