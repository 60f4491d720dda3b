"""What Anki's own types of notes are called in each of its languages, as it writes them into a text (anki 26.9).

A text says of a note no more than its type's name, and Anki names its types in the language in which a collection was
made. So the names tell which notes have a second card, the other way round.
"""

import functools

from audiolesson.patterns import lazy

BOTH, EITHER, ONE = "both", "either", "one"
"""The cards of a note: both ways; the other way where a third field asks for it; one way, or one for each gap."""

_BOTH = """
    Alap (mindkét irányban) | Bas (och omvänt kort) | Basic (and reversed card) | Basiese (en omgekeerde kaart)
    Basilare (e carta inversa) | Basis (en omgekeerde kaart) | Baza (en ambaŭ direktoj)
    Bunúsach (le malairt an chárta) | Bàsica (i targeta inversa) | Básica (e tarxeta invertida)
    Básico (e cartão invertido) | Básico (e ficha invertida) | Básico (y tarjeta invertida) | Cơ bản (với thẻ ngược)
    De bază (și cu card întors) | Einfach (beide Richtungen) | Einfach (und die umgekehrte Richtung)
    Generalitats (dos senses) | Grundlæggende (og kort baglæns) | Généralités (deux sens) | Oddiy (va teskari karta)
    Oinarrizko (eta alderantzizko karta) | Osnovna (i obratna kartica) | Osnovna (in obrnjena kartica)
    Perusmalli (ja käänteinen kortti) | Podstawowy (z odwrotną kartą) | Temel (ve ters kart)
    Základní (plus obrácená karta) | Základný (plus obrátená karta) | Βασική (και αντεστραμμένη κάρτα)
    Базавая (з адваротнай карткай) | Базовий (зі зворотною карткою) | Основна (и обратне карте)
    Основна (и обърната карта) | Простая (с обратной карточкой) | Қарапайым (және кері карта)
    Հիմնական (+ հետադարձ քարտերը) | בסיסי (וכרטיס הופכי) | עיקרדיק (און פֿאַרקערט קאַרטל) | أساسي (وبطاقة معكوسة)
    ئاساسى (ئۆرۈلىدىغان كارتا) | ମୌଳିକ (ଏବଂ ଓଲଟା ପତ୍ର) | พื้นฐาน (และการ์ดแบบกลับด้าน) | 基本 (表面と裏面を反転したカードも作成)
    基本型（含反向卡片） | 问答题（附翻转卡片）
"""
_EITHER = """
    Alap (egyik vagy mindkét irányban) | Bas (valbart omvänt kort) | Basic (optional reversed card)
    Basiese (opsioneel omgekeerde kaart) | Basilare (carta inversa opzionale) | Basique (carte inversée optionnelle)
    Basis (omgekeerde kaart optioneel) | Baza (en unu aŭ ambaŭ direktoj) | Bunúsach (le malairt an chárta mar rogha)
    Bàsica (targeta inversa opcional) | Básica (tarxeta invertida opcional) | Básico (cartão invertido opcional)
    Básico (ficha invertida opcional) | Básico (tarjeta invertida opcional) | Cơ bản (thẻ ngược tùy chọn)
    De bază (opțional cu card întors) | Einfach (eine oder beide Richtungen)
    Einfach (und wahlweise die umgekehrte Richtung) | Generalitats (convèrsa facultativa)
    Grundlæggende (valgfrit med kort baglæns) | Oddiy (va ixtiyoriy teskari karta)
    Oinarrizko( aukerako alderantzizko karta) | Osnovna (in izbirno obrnjena kartica)
    Osnovna (obratna kartica po volji) | Perusmalli (valinnainen käänteinen kortti)
    Podstawowy (z opcjonalną odwrotną kartą) | Temel (seçimli ters kart) | Základní (plus volitelná obrácená karta)
    Základný (plus voliteľná obrátená karta) | Βασική (κατ'επιλογή αντεστραμμένη κάρτα)
    Базавая (з неабавязковай адваротнай карткай) | Базовий (з необов'язковою зворотною карткою)
    Основна (+ обърната карта по избор) | Основна (обратне по избору) | Простая (с обратной по выбору)
    Қарапайым (қосымша кері карта) | Հիմնական (հետադարձը ըստ ընտրության) | בסיסי (כרטיס הופכי אופציונלי)
    עיקרדיק (ברירהדיק פֿאַרקערט קאַרטל) | أساسي (وبطاقة معكوسة اختيارية) | ئاساسى (تاللاشچان ئۆرۈلىدىغان كارتا)
    ମୌଳିକ (ବୈକଲ୍ପିକ ଓଲଟା ପତ୍ର) | 基本 (任意で反転カードを作成) | 基本型（選擇性反向卡片） | 问答题（可选附翻转卡片）
"""
_ONE = """
    Alap | Alap (írd be a választ) | Aukkotehtävä | Bas (skriv in svaret) | Basic | Basic (type in the answer)
    Basic (πληκτρολόγηση απάντησης) | Basies | Basilare | Basilare (digita la risposta) | Basique
    Basique (saisissez la réponse) | Basis | Basisch (typ het antwoord in) | Baza | Baza (enigi la respondon)
    Básica | Básico | Bildskymning | Bildverdeckung | Boşluklu | Boʻshliqni toʻldirish | Bunúsach
    Bunúsach (clóscríobh an freagra) | Bàsica | Bàsica (escriure la resposta) | Básica (escribe a resposta) | Básico
    Básico (digite a resposta) | Básico (teclear la respuesta) | Che khuất hình ảnh | Cloze | Cơ bản
    Cơ bản (nhập câu trả lời) | De bază | De bază(tastați răspunsul) | Doplňovačka | Einfach
    Einfach (Antwort eintippen) | Elementari | Grundläggande | Grundlæggende | Grundlæggende (skriv ind svaret)
    Grunnleggende | hutsuneak betetzea | Image Occlusion | Iomlánú | Kuvan peittäminen | Képfedés | Lucktext | Luka
    Lyukas szöveg | Lückentext | mipri cipra | Nadopunjavanje teksta | Occludi Immagine | Oclusió d’imatges
    Oclusión de imagen | Oclusión de imaxe | Oclusão de Imagem | Oco | Oddiy | Oddiy (javobni kiritish) | Oinarrizkoa
    Okluze obrázku | Omissão de Palavras | Osnovna | Osnovna (upisivanje odgovora) | Osnovna (vnesi odgovor)
    Perusmalli | Perusmalli (kirjoita vastaus) | Podstawowy | Podstawowy (wpisywanie odpowiedzi) | Prekrivanje slike
    Põhimudel | Respuesta anidada | sampu | sampu je cu nitcu lo nu do samci'a lo te spuda | Schéma à Remplir | Temel
    Test cu cuvinte lipsă | Text amb buits | Texte à trous | Toʻsiqli rasm | Truteksto | Tèxte amb traucs
    Vualita bildo | Zakrycie obrazu | Zapora podatka | Základní | Základní (napsat odpověď) | Základný
    Điền chỗ trống | Βασικό | Επικάλυψη εικόνας | Κλείσιμο | Базавая | Базавая (напісанне адказу) | Базовий
    Базовий (з вдрукуванням відповіді) | З прабеламі | Задание с пропусками | Закрите зображення | Закритий текст
    Кескін Бүркемесі | Основен | Основно | Перакрыццё відарысаў | Пропусти | Простая | Простая (с вводом ответа)
    Саңылау толтыру | Скрытие части изображений | Қарапайым | Қарапайым (жауапты теру) | Үндсэн | Բացթողումներ
    Հիմնական | Հիմնական (մուտքագրեք պատասխանը) | בילד-אָקלוזיע | בסיסי | בסיסי (הקלד את התשובה) | הסתרת תמונה
    השלם את החסר | עיקרדיק | עיקרדיק (אַרײַנקלאַפּן די ענטפֿער) | שפּאַלט | أساسي | أساسي (مع كتابة الجواب) | ئاساسى
    ئاساسىي (جاۋاب كىرگۈزىدىغان) | بوش ئورۇن تولدۇرۇش | سۈرەت دالدىلاش | صورة معماة | ملء فراغات | କ୍ଲୋଜ୍
    ପ୍ରତିଛବି ଅନ୍ତର୍ଦ୍ଧାନ | ମୌଳିକ | ମୌଳିକ (ଉତ୍ତର ଟାଇପ୍ କରନ୍ତୁ) | พื้นฐาน | พื้นฐาน (พิมพ์ตอบ) | เติมคำ | 克漏字 | 图片遮盖
    基本 | 基本 (解答を入力) | 基本型 | 基本型（輸入答案） | 填空题 | 影像遮擋 | 画像穴埋め | 穴埋め問題
    问答题 | 问答题（输入答案）
"""
_COPY = lazy(r"(?:-[0-9a-f]{5}|\++)\Z")
"""What Anki puts behind the name of a type whose name it has already."""


@functools.lru_cache(maxsize=64)
def directions(kind: str) -> str:
    """`BOTH`, `EITHER` or `ONE` for the name of a note's type, "" for one that is not Anki's own."""
    name = _flat(_COPY.sub("", kind))
    for ways, known in ((BOTH, _BOTH), (EITHER, _EITHER), (ONE, _ONE)):
        if name and name in map(_flat, known.replace("\n", "|").split("|")):
            return ways
    if "reversed" in name:
        return EITHER if "optional" in name else BOTH
    return ""


def _flat(name: str) -> str:
    return " ".join(name.split()).casefold()
