"""From IPA to the mnemonics of espeak-ng's English voices, which know no IPA of their own."""

_MNEMONICS = {
    "tʃ": "tS", "dʒ": "dZ", "eɪ": "eI", "aɪ": "aI", "aʊ": "aU", "ɔɪ": "OI", "oʊ": "oU", "əʊ": "oU", "iː": "i:",
    "uː": "u:", "ɑː": "A:", "ɔː": "O:", "ɜː": "3:", "ɑːɹ": "A@", "ɔːɹ": "O@", "ɛɹ": "e@", "ʊɹ": "U@", "l̩": "@L",
    "n̩": "@n", "m̩": "@m", "i": "i", "ɪ": "I", "ɛ": "E", "e": "E", "æ": "a", "a": "A:", "ɑ": "A:", "ɒ": "0", "ɔ": "O:",
    "o": "oU", "ʊ": "U", "u": "u:", "ʌ": "V", "ə": "@", "ɐ": "@", "ɜ": "3:", "ɝ": "3:", "ɚ": "3", "p": "p", "b": "b",
    "t": "t", "d": "d", "k": "k", "ɡ": "g", "g": "g", "f": "f", "v": "v", "θ": "T", "ð": "D", "s": "s", "z": "z",
    "ʃ": "S", "ʒ": "Z", "m": "m", "n": "n", "ŋ": "N", "l": "l", "ɫ": "l", "ɹ": "r", "r": "r", "j": "j", "w": "w",
    "ʍ": "w", "h": "h", "x": "x", "ɾ": "t#", "ˈ": "'", "'": "'", "ˌ": ",", " ": " ",
}  # fmt: skip
_SILENT = frozenset("ː.ˑ‿\u0361\u035c\u0329")
_LONGEST = max(map(len, _MNEMONICS))


def mnemonics(ipa: str) -> str:
    """The phonemes of an IPA transcription as espeak-ng writes them, or "" when a sign of it has none.

    >>> mnemonics("ˈlɔɹə")
    "'lO:r@"
    """
    out: list[str] = []
    plain = ipa.replace("\u0361", "").replace("\u035c", "")
    at = 0
    while at < len(plain):
        for length in range(_LONGEST, 0, -1):
            piece = plain[at : at + length]
            if piece in _MNEMONICS:
                out.append(_MNEMONICS[piece])
                at += len(piece)
                break
        else:
            if plain[at] not in _SILENT:
                return ""
            at += 1
    return "".join(out).strip()
