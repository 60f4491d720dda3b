"""Names of one sort, of which a slash leaves the choice: H.265/HEVC, MP4/MOV, AMD/Intel."""

from audiolesson.patterns import lazy

_FORMATS = lazy(
    r"[Hh]\.?26[1-6]|x26[45]|MPEG(?:-?[124])?|JPE?G|A?PNG|GIF|TIFF?|BMP|SVG|EPS|WebP|HEI[CF]|AVIF|RAW|DNG|"
    r"[HAVE]?EVC|AVC|VVC|VP[89]|AV1|Theora|Dirac|DivX|X[vV]i[dD]|ProRes|DNxHD|VC-1|M[Pp][1234]|M4[AV]|MOV|AVI|MKV|WebM|"
    r"FLV|WM[AV]|Matroska|QuickTime|AAC|HE-AAC|AC-?3|E-AC-3|DTS|FLAC|ALAC|WAV|AIFF|OGG|Ogg|Opus|Vorbis|Speex|AMR|PCM|MIDI|"
    r"PDF|EPUB|MOBI|DOCX?|ODT|RTF|XLSX?|ODS|PPTX?|CSV|TSV|JSON|XML|YAML|TOML|Parquet|Avro|ORC|ZIP|RAR|7z|GZIP|HDMI|"
    r"DisplayPort|DVI|VGA|HDR10\+?|HLG"
)
_MAKERS = lazy(
    r"AMD|Intel|NVIDIA|Nvidia|ARM|Arm|Qualcomm|MediaTek|Broadcom|TSMC|Apple|Google|Microsoft|Amazon|Meta|Facebook|IBM|HP|Dell|"
    r"Lenovo|Asus|ASUS|Acer|Samsung|LG|Sony|Nintendo|Panasonic|Toshiba|Huawei|Xiaomi|Nokia|Motorola|Canon|Nikon|Fuji(?:film)?|"
    r"Cisco|Juniper|Oracle|SAP|Adobe|Siemens|Bosch|Boeing|Airbus|BMW|Audi|Mercedes|Volkswagen|VW|Toyota|Honda|Nissan|"
    r"Ford|GM|Tesla|Volvo|Visa|Mastercard|PayPal|Uber|Lyft|Pepsi|Nike|Adidas|OpenAI|Anthropic"
)
_NAME_BEFORE, _NAME_AFTER = lazy(r"(?<![\w/])[\w.+-]{1,14}\Z"), lazy(r"\w(?:[\w+-]|\.(?=\w)){0,14}")
_OF_BOTH = lazy(
    r"\s(?:split|divide|wars?|rivalry|merger|partnership|alliance|consortium|deal|joint|duopoly|debate|comparison|lawsuit)\b"
)
"""What both have together; here the slash stays one."""


def is_choice(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] is a slash between two formats or two makers."""
    before, after = _NAME_BEFORE.search(text, max(0, start - 16), start), _NAME_AFTER.match(text, end, end + 16)
    if not before or not after or text[after.end() : after.end() + 1] == "/":
        return False
    sort = next((sort for sort in (_FORMATS, _MAKERS) if sort.fullmatch(before[0])), None)
    return sort is not None and bool(sort.fullmatch(after[0])) and not _OF_BOTH.match(text, after.end())
