"""Names of people and places that espeak-ng says as no teacher does, with a spelling that it says well: data.

Each was tried on the voice; a name that it says well, or that is said in two ways, stands in no row.
"""

NAME_SOUNDS = {
    "Aeschylus": "ess killus", "Allende": "ah yenday", "Anschluss": "ahn shlooss", "Aquinas": "a kwine us",
    "Arrhenius": "a ray nius", "Averroes": "a verro eez", "Avicenna": "avi senna", "Bakunin": "ba koonin",
    "Banach": "bahnack", "Barthes": "bart", "Baudelaire": "bode lair", "Baudrillard": "bo dree ar",
    "Beauvoir": "bove wahr", "Becquerel": "becka rell", "Bengio": "ben jee oh", "Bhattacharyya": "butta charya",
    "Biot": "bee oh", "Boccaccio": "bo kahcho", "Borges": "bor hess", "Bourdieu": "boor dew",
    "Brahe": "brah hee", "Broglie": "broy", "Brønsted": "brun sted", "Bézier": "bezz yay", "Bézout": "bay zoo",
    "Cajal": "ca hahl", "Camus": "ka moo", "Caravaggio": "carra vahjo", "Carnot": "car no",
    "Cauchy": "coe shee", "Chagas": "shahgas", "Chandrasekhar": "chandra shaker", "Chatelier": "shatell yay",
    "Cholesky": "ko leski", "Chopin": "show pan", "Cicero": "sissero", "Comte": "comt",
    "Copernican": "kuh purnican", "Copernicus": "kuh purnicus", "Cournot": "coor no", "Cézanne": "say zann",
    "Danton": "don tone", "Darius": "da rye us", "Daubechies": "doe be she", "Debussy": "deb you see",
    "Debye": "de bye", "Delaunay": "della nay", "Derrida": "derry dah", "Descartes": "day cart",
    "Diderot": "deeda row", "Dostoevsky": "dosta yeff ski", "Dvořák": "duh vor zhahk", "Ehrlich": "air lick",
    "Engels": "engles", "Erdős": "air dish", "Euripides": "you rippy deez", "Fermat": "fair mah",
    "Flaubert": "flow bear", "Foucault": "foo coe", "Fresnel": "fray nell", "Frobenius": "fro bay nius",
    "Galois": "gal wah", "Gaussian": "gowsian", "Goebbels": "gurbles", "Goethe": "gurta",
    "Gramsci": "grahm she", "Grignard": "green yard", "Guadalajara": "gwadda la hara",
    "Guangzhou": "gwahng joe", "Guillain": "ghee yan", "Guérin": "gay ran", "Haber": "hahber",
    "Habermas": "hah ber mahs", "Hausdorff": "house dorf", "Hayek": "high eck", "Hegel": "hay gull",
    "Hegelian": "hay gay lee an", "Henle": "hen lee", "Heraclitus": "herra clytus", "Hermite": "air meet",
    "Hough": "huff", "Huygens": "high guns", "Huế": "whey", "Jaccard": "jackar", "Jesús": "hay soose",
    "Jiménez": "he men ez", "Juárez": "wahr ez", "Kahneman": "conna man", "Keynes": "canes",
    "Keynesian": "cane zee an", "Khrushchev": "kroosh chev", "Khwarizmi": "kwa rizmi",
    "Kirchhoff": "keerk hoff", "Knuth": "ka nooth", "Krylov": "krill off", "Kuiper": "kyper",
    "Kyoto": "key oh toe", "Lacan": "la kahn", "Lagrangian": "la grahnjian", "Lamarck": "la mark",
    "Langerhans": "lang er hahns", "Laozi": "loud zuh", "Laplacian": "la plahssian",
    "Lavoisier": "lav wahz yay", "Lebensraum": "lay bens rowm", "Lebesgue": "le bayg",
    "Legendre": "le zhahnder", "Lemaître": "le metra", "Linnaeus": "lin nee us", "Lipschitz": "lip shits",
    "Liszt": "list", "Louvre": "loovra", "Luftwaffe": "looft vahfa", "Lyapunov": "lee a poonoff",
    "Mahalanobis": "ma hahla no biss", "Malinowski": "malli noff ski", "Malpighi": "mal peeghee",
    "Manet": "ma nay", "Marat": "ma rah", "Matisse": "ma teess", "Medici": "medda chee", "Meissner": "mice ner",
    "Michaelis": "mick ale iss", "Minkowski": "min koffski", "Mises": "meezes", "Montaigne": "mon tane",
    "Montesquieu": "montess cue", "Nahuatl": "nah wattle", "Navier": "nav yay", "Neruda": "neh rooda",
    "Neumann": "noy man", "Noether": "nurter", "Oaxaca": "wa hahka", "Pareto": "pa ray toe",
    "Parmenides": "par menny deez", "Piaget": "pee ah zhay", "Pinochet": "pee no chet",
    "Poincaré": "poowahn ka ray", "Porsche": "porsha", "Proudhon": "proo doan", "Proust": "proost",
    "Purkinje": "per kinjee", "Putin": "pootin", "Qin": "chin", "Qing": "ching",
    "Quetzalcoatl": "ket sahl co attle", "Racine": "ra seen", "Ramanujan": "rah mah noojan",
    "Raoult": "rah ool", "Ravel": "ra vell", "Raynaud": "ray no", "Reykjavik": "rake yavik",
    "Richelieu": "rish a lew", "Rilke": "rilka", "Rimbaud": "ram bo", "Rousseau": "roo so", "Runge": "roonga",
    "Sapir": "sa peer", "Sartre": "sart", "Saussure": "so sure", "Savart": "sa var",
    "Schmidhuber": "schmidt hoober", "Schumpeter": "shoom pay ter", "Schwarzschild": "schwartz shilt",
    "Semmelweis": "zemmel vice", "Shenzhen": "shun jun", "Sjögren": "show gren", "Sophocles": "soffa cleez",
    "Tchaikovsky": "chy koff skee", "Tenochtitlan": "te nochtit lahn", "Teotihuacan": "tay oh tee wa kahn",
    "Thales": "thay leez", "Thucydides": "thoo siddy deez", "Thévenin": "tay va nan",
    "Tocqueville": "toke vill", "Tuileries": "tweeleries", "Tutankhamun": "toot an ka moon",
    "Tversky": "tuh verski", "Umayyad": "oo my ad", "Velázquez": "ve lask ez", "Versailles": "vair sigh",
    "Viterbi": "vih terby", "Vygotsky": "vih gotski", "Walras": "vall rahss", "Wasserstein": "vasser stine",
    "Wernicke": "vair nicka", "Wittgenstein": "vit gun stine", "Wundt": "voont", "Wöhler": "wurler",
    "Xiaomi": "shao me", "Xinjiang": "shin jee ahng", "Zedong": "zuh dong", "Zhao": "jow", "Zhou": "joe",
    "Žižek": "zhi zheck",
}  # fmt: skip
NAME_SOUNDS |= {
    plain: NAME_SOUNDS[name]
    for name, plain in (
        ("Bézier", "Bezier"), ("Bézout", "Bezout"), ("Brønsted", "Bronsted"), ("Cézanne", "Cezanne"),
        ("Dvořák", "Dvorak"), ("Erdős", "Erdos"), ("Jiménez", "Jimenez"), ("Juárez", "Juarez"),
        ("Lemaître", "Lemaitre"), ("Poincaré", "Poincare"), ("Sjögren", "Sjogren"), ("Velázquez", "Velazquez"),
        ("Wöhler", "Wohler"), ("Žižek", "Zizek"),
    )
}  # fmt: skip
"""The same without their marks."""
