"""The lexicon: by word and by pattern, respelled and in IPA; and languages as folders."""

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

import audiolesson.wording
from audiolesson.speech.voices.espeak_phonemes import mnemonics
from audiolesson.wording.align import spoken_text
from audiolesson.wording.language import language_of
from audiolesson.wording.lexicon import problem
from audiolesson.wording.model import Lexicon, Token
from audiolesson.wording.read import read
from audiolesson.wording.sentences import split
from audiolesson.wording.stops import stops_of

# Lexicon entry; the text; its reading.
CASES = """
LoRA=low rah; We use LoRA and LoRA's kin. ⇒ We use low rah and low rah's kin.
/GPT-(\\d)/=G P T \\1; Here GPT-4 and GPT-4o differ. ⇒ Here G P T four and G P T four o differ.
/v(\\d+)\\.(\\d+)/=version \\1 point \\2; Take v10.2 now. ⇒ Take version ten point two now.
Lora=/ˈlɔɹə/; Lora met Lora's son. ⇒ Lora met Lora's son.
GIF=jif; A GIF or two GIFs. ⇒ A jif or two jifs.
/broken(/=x; A broken( one. ⇒ A broken one.
/(a+)b/=\\2; An aab here. ⇒ An aab here.
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_a_lexicon_goes_over_all_rules(line: str) -> None:
    entry, _, rest = line.partition("; ")
    key, _, value = entry.rpartition("=") if entry.startswith("/") else entry.partition("=")
    written, wanted = rest.split(" ⇒ ")
    assert spoken_text(read(written, lexicon=Lexicon({key: value})).tokens).text == wanted


def test_phonemes_reach_the_voice_with_the_s_that_follows() -> None:
    tokens = read("Lora met Lora's son.", lexicon=Lexicon({"Lora": "/ˈlɔɹə/"})).tokens
    assert [token.voiced for token in tokens if token.voiced] == ["/ˈlɔɹə/", "/ˈlɔɹəz/"]


def test_patterns_that_are_none_are_named() -> None:
    assert "pattern" in problem("/broken(/", "x")
    assert "group" in problem("/(a+)b/", "\\2")
    assert not problem("/GPT-(\\d)/", "G P T \\1")
    assert not problem("LoRA", "low rah")


ROUND_TRIP = (
    "lˈɔːɹə bˈæt θˈɪŋ ðˈɛn ʃˈiːp mˈɛʒɚ tʃˈɜːtʃ dʒˈʌdʒ jˈɛs wˈɪŋ hˈaʊs bˈɔɪ ɡˈoʊt fˈaɪv zˈuː vˈeɪn pˈʊt kˈɑːm "
    "əbˈaʊt nˈɛmədˌiː"
)


@pytest.mark.skipif(sys.platform != "linux", reason="the trace of phonemes is written to a file of the C library")
def test_ipa_comes_back_from_espeak_as_it_went_in(tmp_path: Path) -> None:
    pytest.importorskip("espeakng_loader")
    trace = tmp_path / "trace.txt"
    subprocess.run([sys.executable, __file__, mnemonics(ROUND_TRIP), str(trace)], check=True, capture_output=True)
    assert trace.read_text("utf-8").split() == ROUND_TRIP.split()


def test_a_sign_that_espeak_has_no_phoneme_for_is_said_and_not_dropped() -> None:
    assert mnemonics("ˈɮa") == ""


def test_a_language_is_added_by_a_folder_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "xx"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "rules.py").write_text(
        "import re\nfrom audiolesson.wording.claims import Rule\n"
        "RULES = (Rule('number', re.compile('7'), lambda match: 'sieben'),)\nPRONOUNCED = {'Peng': 'päng'}\n"
    )
    (folder / "stops.py").write_text(
        "from audiolesson.wording.stops import Stops\nnone = frozenset()\n"
        "STOPS = Stops(never=frozenset({'bzw'}), with_number=none, soft=none, naming=none, starters=none, "
        "lettered=none)\n"
    )
    monkeypatch.setattr(audiolesson.wording, "__path__", [*audiolesson.wording.__path__, str(tmp_path)])
    language_of.cache_clear()
    stops_of.cache_clear()
    tokens = read("Wir haben 7 Peng.", language="xx-AT").tokens
    sentences = split("Peng bzw. Bumm. Das war alles.", "xx-AT")
    language_of.cache_clear()
    stops_of.cache_clear()
    assert sentences == ((0, 15), (16, 30))
    assert spoken_text(tokens).text == "Wir haben sieben Peng."
    assert [token.voiced for token in tokens if token.voiced] == ["päng"]


def test_a_language_without_folder_is_left_to_the_voice() -> None:
    assert language_of("tlh") is None and language_of("align") is None and language_of("../en") is None
    assert read("Es sind 7.", language="qq").tokens[2] == Token("7", 8, 9, "7")


def _trace(phonemes: str, file: str) -> None:
    """What espeak-ng says it speaks, in IPA, written by its own trace."""
    import espeakng_loader

    library = ctypes.CDLL(espeakng_loader.get_library_path())
    libc = ctypes.CDLL(None)
    libc.fopen.restype = ctypes.c_void_p
    library.espeak_Initialize(2, 0, str(espeakng_loader.get_data_path()).encode(), 0x8000)
    library.espeak_SetVoiceByName(b"en-us")
    out = libc.fopen(file.encode(), b"w")
    library.espeak_SetPhonemeTrace(2, ctypes.c_void_p(out))
    for word in phonemes.split():
        data = f"[[{word}]]".encode() + b"\0"
        library.espeak_Synth(data, ctypes.c_size_t(len(data)), 0, 0, 0, 0x101, None, None)
    library.espeak_Synchronize()
    libc.fclose(ctypes.c_void_p(out))


if __name__ == "__main__":
    _trace(*sys.argv[1:])
