"""Names that everyone has heard of: they need no introduction, and keep their capital wherever they stand."""

from audiolesson.patterns import lazy

_LANDS = (
    r"Americas?|Europe|Asia|Africa|Australia|Antarctica|England|Britain|Scotland|Ireland|Wales|France|Germany|Italy"
    r"|Spain|Portugal|Greece|Rome|Russia|Poland|Sweden|Norway|Denmark|Finland|Austria|Hungary|Turkey|Egypt|Israel|Iran"
    r"|Iraq|India|China|Japan|Korea|Vietnam|Mexico|Brazil|Canada|Cuba|Chile|Peru|London|Paris|Berlin|Moscow|Washington"
    r"|California|Texas|Florida|Boston|Chicago|Atlantic|Pacific|Mediterranean|Caribbean|Arctic|Antarctic|Alps|Himalayas?"
    r"|Nile|Rhine|Danube|Thames|Iceland|Switzerland|Netherlands|Belgium|Ukraine|Nigeria|Kenya|Ghana|Ethiopia|Indonesia"
    r"|Pakistan|Bangladesh|Nepal|Thailand|Taiwan|Singapore|Malaysia|Philippines|Argentina|Colombia|Venezuela|Bolivia"
    r"|Vienna|Venice|Lisbon|Madrid|Amsterdam|Brussels|Prague|Warsaw|Athens|Istanbul|Cairo|Tokyo|Sydney|Toronto"
    r"|United States|United Kingdom|New Zealand|South Africa|Soviet Union|European Union|Saudi Arabia|Sri Lanka"
    r"|New York"
)
LANDS = lazy(rf"(?:{_LANDS})")
"""Lands and great cities, which are always names."""

OF_A_PEOPLE = lazy(
    r"(?:Roman|Greek|German|Italian|Indian|American|African|European|Asian|Russian|Arab|Christian|Viking|Byzantine|Ottoman"
    r"|Persian|Egyptian|Hebrew|Victorian|Aztec|Inca|Norman|Saxon|Mongol)s?"
    r"|French|English|British|Spanish|Dutch|Chinese|Japanese|Turkish|Arabic|Jewish|Islamic|Buddhist|Norse|Celtic|Latin"
    r"|Swahili|Welsh|Irish|Scottish|Gaelic|Finnish|Swedish|Danish|Icelandic|Czech|Basque|Catalan|Yiddish|Sanskrit|Hindi"
    r"|Urdu|Bengali|Punjabi|Tamil|Telugu|Thai|Portuguese|Vietnamese|Cantonese|Taiwanese|Farsi|Kurdish|M[aā]ori|Zulu|Xhosa"
    r"|Yoruba|Hausa|Quechua|Nahuatl|Esperanto|Swiss|(?:Korean|Mayan|Hawaiian|Serb|Croat|Slav|Somali|Iraqi|Israeli|Tibetan)s?"
)
"""Words that say whose a thing is, which have a capital wherever they stand: "Roman law"."""

OF_A_PLACE = lazy(
    r"(?!(?:Guard|Libr|Histor|Veget|Pedestr|Civil|Comed|Med|Rad|Mammal|Custod|Author|Humanit|Egalit|Utilit|Agrar|Ripar"
    r"|Merid|Obsid|Quotid|Amphib|Parliament|Antiquar|Totalit|Unit|Disciplin|Veterin)(?:ar)?ians?$)"
    r"[A-Z][a-z]+[dlmnrstv]h?ians?|(?!Mangan|Magn|Leg|Journ|Offic)[A-Z][a-z]+(?:an|on|al|ol|in|en|m|lt|b)ese"
)
"""What is called after a place or a person: "Sardinian"; it has a capital where the lesson never writes it small."""

OF_A_LAND = lazy(
    r"(?:[A-Z][a-z]+(?:ican|asian|ian|ese|ish)s?|Asians?|Germans?|Koreans?|Europeans?|Romans?|Dutch|French|Greeks?|Swiss|Turks?|Arabs?|Jews?"
    rf"|Muslims?|{_LANDS}|Earth|Sun|Moon|Mars|Venus|Jupiter|Saturn|Christmas|Sunday|Monday|Internet|Congress"
    r"|Parliament|God|Bible|Christ|Linux|Windows|Unix|Google|Twitter|Facebook|Wikipedia|Python)"
)
"""Names that need no introduction: of peoples, lands, great cities, planets and what everyone has heard of."""
