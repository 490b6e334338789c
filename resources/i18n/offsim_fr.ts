<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New document</source>
        <translation>&amp;Nouveau document</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Export Excel &amp;workbook…</source>
        <translation>Exporter le &amp;classeur Excel…</translation>
    </message>
    <message>
        <source>Export &amp;pictures of the charts…</source>
        <translation>Exporter les &amp;images des graphiques…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>&amp;Copier la réponse</translation>
    </message>
    <message>
        <source>&amp;Find a lever</source>
        <translation>&amp;Rechercher un levier</translation>
    </message>
    <message>
        <source>Reset the scenario&apos;s levers to their &amp;defaults</source>
        <translation>Remettre les leviers du scénario à leurs valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>Go back to what was last &amp;saved</source>
        <translation>Revenir à la dernière version &amp;enregistrée</translation>
    </message>
    <message>
        <source>&amp;New scenario</source>
        <translation>&amp;Nouveau scénario</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Use as re&amp;ference</source>
        <translation>Utiliser comme ré&amp;férence</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Desc&amp;endre</translation>
    </message>
    <message>
        <source>Show &amp;uncertainty</source>
        <translation>Afficher l’&amp;incertitude</translation>
    </message>
    <message>
        <source>Draw more &amp;members…</source>
        <translation>Tirer plus de &amp;membres…</translation>
    </message>
    <message>
        <source>&amp;Stop drawing</source>
        <translation>&amp;Arrêter le tirage</translation>
    </message>
    <message>
        <source>&amp;How to use offsim</source>
        <translation>&amp;Mode d’emploi d’offsim</translation>
    </message>
    <message>
        <source>&amp;About offsim</source>
        <translation>À &amp;propos d’offsim</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Turnover reaches {turnover} bn MAD in {year}{gap}.</source>
        <translation>Le chiffre d’affaires atteint {turnover}&#xa0;Mds&#xa0;DH en {year}{gap}.</translation>
    </message>
    <message>
        <source>{jobs} jobs, {added} more than in {year}{gap}.</source>
        <translation>{jobs} emplois, {added} de plus qu’en {year}{gap}.</translation>
    </message>
    <message>
        <source>{jobs} jobs, {added} fewer than in {year}{gap}.</source>
        <translation>{jobs} emplois, {added} de moins qu’en {year}{gap}.</translation>
    </message>
    <message>
        <source>, {gap} above the target</source>
        <translation>, {gap} au-dessus de l’objectif</translation>
    </message>
    <message>
        <source>, {gap} short of the target</source>
        <translation>, {gap} sous l’objectif</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something went wrong that should not have; nothing is lost. Details: {file}</source>
        <translation>Une erreur inattendue s’est produite&#x202f;; rien n’est perdu. Détails&#x202f;: {file}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Turnover, bn MAD</source>
        <translation>Chiffre d’affaires, Mds DH</translation>
    </message>
    <message>
        <source>Jobs, thousand</source>
        <translation>Emplois, milliers</translation>
    </message>
    <message>
        <source>usable {value}</source>
        <translation>utilisable {value}</translation>
    </message>
    <message>
        <source>set aside {value}</source>
        <translation>réservé {value}</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>objectif {value}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>9 in 10 members from {low} to {high}, half below {median}</source>
        <translation>9 membres sur 10 de {low} à {high}, la moitié sous {median}</translation>
    </message>
    <message>
        <source>observed, {perimeter}: {value}</source>
        <translation>observé, {perimeter}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Floor space needed, thousand m²</source>
        <translation>Bureaux nécessaires, milliers de m²</translation>
    </message>
    <message>
        <source>Land needed, ha</source>
        <translation>Terrain nécessaire, ha</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Triangulaire</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Valeur certaine</translation>
    </message>
    <message>
        <source>{shape}, ± {spread} {unit}</source>
        <translation>{shape}, ±&#xa0;{spread}&#xa0;{unit}</translation>
    </message>
    <message>
        <source>Every member has the value that is set.</source>
        <translation>Chaque membre a la valeur réglée.</translation>
    </message>
    <message>
        <source>Half of the members from {lower} to {upper}, nine in ten from {low} to {high}.</source>
        <translation>La moitié des membres de {lower} à {upper}, neuf sur dix de {low} à {high}.</translation>
    </message>
    <message>
        <source>The study has it certain.</source>
        <translation>Dans l’étude, sa valeur est certaine.</translation>
    </message>
    <message>
        <source>The study has: {distribution} ({status}: {source}). {note}</source>
        <translation>Dans l’étude&#x202f;: {distribution} ({status}&#x202f;: {source}). {note}</translation>
    </message>
</context>
<context>
    <name>DistributionCard</name>
    <message>
        <source>As in the study</source>
        <translation>Comme dans l’étude</translation>
    </message>
    <message>
        <source>Spread, {unit}</source>
        <translation>Étendue, {unit}</translation>
    </message>
    <message>
        <source>Shape of the distribution</source>
        <translation>Forme de la distribution</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>it does not say that it is one</source>
        <translation>rien n’y indique que c’en est un</translation>
    </message>
    <message>
        <source>its text is not in UTF-8</source>
        <translation>son texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the number of a format, from 1 to {known}</source>
        <translation>le numéro d’un format, de 1 à {known}</translation>
    </message>
    <message>
        <source>at least one scenario</source>
        <translation>au moins un scénario</translation>
    </message>
    <message>
        <source>a key that no other scenario has</source>
        <translation>une clé qu’aucun autre scénario ne porte</translation>
    </message>
    <message>
        <source>a whole number from 0 that no other scenario has</source>
        <translation>un nombre entier à partir de 0 qu’aucun autre scénario ne porte</translation>
    </message>
    <message>
        <source>a whole number from 0 to {most}</source>
        <translation>un nombre entier de 0 à {most}</translation>
    </message>
    <message>
        <source>a list of targets of the study, from {known}</source>
        <translation>une liste d’objectifs de l’étude, parmi {known}</translation>
    </message>
    <message>
        <source>an empty list, since the study has no targets</source>
        <translation>une liste vide, puisque l’étude n’a pas d’objectifs</translation>
    </message>
    <message>
        <source>shares that add up to 100 % (they add up to {total} %)</source>
        <translation>des parts dont la somme fait 100&#x202f;% (elle fait {total}&#x202f;%)</translation>
    </message>
    <message>
        <source>a year after the base year, {base_year}</source>
        <translation>une année après l’année de base, {base_year}</translation>
    </message>
    <message>
        <source>a year from {base_year} to {last_year}</source>
        <translation>une année de {base_year} à {last_year}</translation>
    </message>
    <message>
        <source>one value for every year from {first} to {last}, and no other</source>
        <translation>une valeur pour chaque année de {first} à {last}, et aucune autre</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>au moins un élément</translation>
    </message>
    <message>
        <source>a value of zero or more</source>
        <translation>une valeur supérieure ou égale à zéro</translation>
    </message>
    <message>
        <source>a share from 0 to 100 %</source>
        <translation>une part de 0 à 100&#x202f;%</translation>
    </message>
    <message>
        <source>a key of small Latin letters, digits and _, beginning with a letter</source>
        <translation>une clé en minuscules latines, chiffres et _, commençant par une lettre</translation>
    </message>
    <message>
        <source>a key of Latin letters, digits and _, beginning with a letter</source>
        <translation>une clé en lettres latines, chiffres et _, commençant par une lettre</translation>
    </message>
    <message>
        <source>the key of a site that has land and floor space</source>
        <translation>la clé d’un site qui a un terrain et des bureaux</translation>
    </message>
    <message>
        <source>levers of this study, each with a value it can take ({why})</source>
        <translation>des leviers de cette étude, chacun avec une valeur qu’il peut prendre ({why})</translation>
    </message>
    <message>
        <source>bounds above {least}, at which jobs could not be computed</source>
        <translation>des bornes au-dessus de {least}, valeur à laquelle les emplois ne se calculent pas</translation>
    </message>
    <message>
        <source>bounds from {least} up</source>
        <translation>des bornes à partir de {least}</translation>
    </message>
    <message>
        <source>bounds above 0 and not above 100</source>
        <translation>des bornes supérieures à 0 et ne dépassant pas 100</translation>
    </message>
    <message>
        <source>bounds above 0</source>
        <translation>des bornes supérieures à 0</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>the number of this format, 1</source>
        <translation>le numéro de ce format, 1</translation>
    </message>
    <message>
        <source>a value above zero</source>
        <translation>une valeur supérieure à zéro</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>something absurdly large</source>
        <translation>quelque chose de démesuré</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>une liste de tables</translation>
    </message>
    <message>
        <source>a text, or a table of texts by language (en, fr, ar)</source>
        <translation>un texte, ou une table de textes par langue (en, fr, ar)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un nombre fini</translation>
    </message>
    <message>
        <source>a number of at most 10¹⁵, above or below zero</source>
        <translation>un nombre d’au plus 10¹⁵, au-dessus ou au-dessous de zéro</translation>
    </message>
    <message>
        <source>a year, as a whole number</source>
        <translation>une année, en nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>two finite numbers, the lower one first</source>
        <translation>deux nombres finis, le plus petit d’abord</translation>
    </message>
    <message>
        <source>a number with unit, year, source and status</source>
        <translation>un nombre avec unité, année, source et statut</translation>
    </message>
    <message>
        <source>the arithmetic of a derived figure</source>
        <translation>le calcul d’un chiffre dérivé</translation>
    </message>
    <message>
        <source>a default and a plausible range within the bounds</source>
        <translation>une valeur par défaut et une plage plausible dans les bornes</translation>
    </message>
    <message>
        <source>a step above zero</source>
        <translation>un pas supérieur à zéro</translation>
    </message>
    <message>
        <source>a step that fits at most a million times between the bounds</source>
        <translation>un pas qui tient au plus un million de fois entre les bornes</translation>
    </message>
    <message>
        <source>one of those the study defines (there are none)</source>
        <translation>l’un de ceux que l’étude définit (il n’y en a aucun)</translation>
    </message>
    <message>
        <source>no key here</source>
        <translation>aucune clé ici</translation>
    </message>
    <message>
        <source>no such key; known are {known}</source>
        <translation>aucune clé de ce nom&#x202f;; les clés connues sont {known}</translation>
    </message>
    <message>
        <source>one of {known}</source>
        <translation>l’un de {known}</translation>
    </message>
    <message>
        <source>a distribution that the lever can have ({why})</source>
        <translation>une distribution que le levier peut avoir ({why})</translation>
    </message>
    <message>
        <source>zero or more</source>
        <translation>zéro ou plus</translation>
    </message>
    <message>
        <source>a number above −1 and below 1, or the noise never dies away</source>
        <translation>un nombre supérieur à −1 et inférieur à 1, sinon le bruit ne s’éteint jamais</translation>
    </message>
    <message>
        <source>two different economies, from {known}</source>
        <translation>deux économies différentes, parmi {known}</translation>
    </message>
    <message>
        <source>every pair of economies once</source>
        <translation>chaque paire d’économies une seule fois</translation>
    </message>
    <message>
        <source>a number from −1 to 1</source>
        <translation>un nombre de −1 à 1</translation>
    </message>
    <message>
        <source>correlations that can be true together</source>
        <translation>des corrélations qui peuvent être vraies ensemble</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>My scenario</source>
        <translation>Mon scénario</translation>
    </message>
    <message>
        <source>Study files</source>
        <translation>Fichiers d’étude</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>“{name}” has unsaved changes. Save them?</source>
        <translation>«&#x202f;{name}&#x202f;» a des modifications non enregistrées. Les enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Export Excel workbook</source>
        <translation>Exporter le classeur Excel</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Classeurs Excel</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation>Écrit&#xa0;: {files}</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… et {number} de plus</translation>
    </message>
    <message>
        <source>offsim documents</source>
        <translation>Documents offsim</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>open the window, with a document (.offsim) or a study (.toml) if one is given</source>
        <translation>ouvrir la fenêtre, avec un document (.offsim) ou une étude (.toml) s’il y en a un</translation>
    </message>
    <message>
        <source>“offsim COMMAND --help” tells more, “offsim --version” which version this is.</source>
        <translation>«&#x202f;offsim COMMANDE --help&#x202f;» en dit plus, «&#x202f;offsim --version&#x202f;» donne la version.</translation>
    </message>
    <message>
        <source>the study; pai-2020 if none is named</source>
        <translation>l’étude&#x202f;; pai-2020 si aucune n’est nommée</translation>
    </message>
    <message>
        <source>a scenario of the study, its first if none is named, or the one shown in a document</source>
        <translation>un scénario de l’étude, le premier si aucun n’est nommé, ou celui qu’affiche un document</translation>
    </message>
    <message>
        <source>set a lever; may be given many times</source>
        <translation>régler un levier&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>the path that client economies follow</source>
        <translation>la trajectoire que suivent les économies clientes</translation>
    </message>
    <message>
        <source>draw as many members over what is uncertain</source>
        <translation>tirer autant de membres sur ce qui est incertain</translation>
    </message>
    <message>
        <source>which draws; the same seed gives the same numbers</source>
        <translation>quels tirages&#x202f;; la même graine donne les mêmes nombres</translation>
    </message>
    <message>
        <source>write the numbers as JSON, to standard output after “-”</source>
        <translation>écrire les chiffres en JSON, sur la sortie standard après «&#x202f;-&#x202f;»</translation>
    </message>
    <message>
        <source>write an Excel workbook that calculates</source>
        <translation>écrire un classeur Excel qui calcule</translation>
    </message>
    <message>
        <source>draw the charts into a folder</source>
        <translation>dessiner les graphiques dans un dossier</translation>
    </message>
    <message>
        <source>list the studies that come with offsim</source>
        <translation>lister les études livrées avec offsim</translation>
    </message>
    <message>
        <source>list the levers of a study</source>
        <translation>lister les leviers d’une étude</translation>
    </message>
    <message>
        <source>project one scenario</source>
        <translation>projeter un scénario</translation>
    </message>
    <message>
        <source>the language to answer in</source>
        <translation>la langue de la réponse</translation>
    </message>
    <message>
        <source>show this</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>How to use offsim</source>
        <translation>Mode d’emploi d’offsim</translation>
    </message>
    <message>
        <source>offsim {version}

What-if scenarios for Morocco&apos;s offshoring sector. Free software under the MIT licence. Made with Python, Qt for Python (LGPL), numpy, pyqtgraph and XlsxWriter. It never uses the network.</source>
        <translation>offsim {version}

Scénarios «&#x202f;et si…&#x202f;» pour le secteur de l’offshoring au Maroc. Logiciel libre sous licence MIT. Fait avec Python, Qt for Python (LGPL), numpy, pyqtgraph et XlsxWriter. Il n’utilise jamais le réseau.</translation>
    </message>
    <message>
        <source>About offsim</source>
        <translation>À propos d’offsim</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>As opened</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>History of edits</source>
        <translation>Historique des modifications</translation>
    </message>
</context>
<context>
    <name>LeverGroup</name>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Productivité</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Année de base</translation>
    </message>
</context>
<context>
    <name>LeverList</name>
    <message>
        <source>lever</source>
        <translation>levier</translation>
    </message>
    <message>
        <source>default</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>maximum</translation>
    </message>
</context>
<context>
    <name>LeverPanel</name>
    <message>
        <source>Find a lever…</source>
        <translation>Rechercher un levier…</translation>
    </message>
    <message>
        <source>Find a lever</source>
        <translation>Rechercher un levier</translation>
    </message>
    <message>
        <source>Client economies follow</source>
        <translation>Les économies clientes suivent</translation>
    </message>
    <message>
        <source>No lever is called that.</source>
        <translation>Aucun levier ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>LeverRow</name>
    <message>
        <source>Reset “{lever}” to its default, {value}</source>
        <translation>Remettre «&#x202f;{lever}&#x202f;» à sa valeur par défaut, {value}</translation>
    </message>
    <message>
        <source>Where “{lever}” comes from</source>
        <translation>D’où vient «&#x202f;{lever}&#x202f;»</translation>
    </message>
    <message>
        <source>How uncertain “{lever}” is: {distribution}</source>
        <translation>Incertitude de «&#x202f;{lever}&#x202f;»&#x202f;: {distribution}</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Draw more members</source>
        <translation>Tirer plus de membres</translation>
    </message>
    <message>
        <source>Each member is one future in which everything uncertain has turned out in its own way. More of them make the probabilities more exact; another seed draws others.</source>
        <translation>Chaque membre est un avenir possible, où tout ce qui est incertain s’est décidé à sa manière. Plus il y en a, plus les probabilités sont précises&#x202f;; une autre graine en tire d’autres.</translation>
    </message>
    <message>
        <source>&amp;Members of each scenario</source>
        <translation>&amp;Membres par scénario</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Scénario</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>New on another st&amp;udy</source>
        <translation>Nouveau sur une &amp;autre étude</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Documents &amp;récents</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <source>&amp;Targets</source>
        <translation>&amp;Objectifs</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>From the study&apos;s pre&amp;sets</source>
        <translation>Depuis un scénario &amp;prédéfini</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes on this scenario</source>
        <translation>Notes sur ce scénario</translation>
    </message>
    <message>
        <source>Why these settings? Notes are saved with the scenario.</source>
        <translation>Pourquoi ces réglages&#x202f;? Les notes sont enregistrées avec le scénario.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Turnover</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Growth of turnover</source>
        <translation>Croissance du CA</translation>
    </message>
    <message>
        <source>Turnover per job</source>
        <translation>Chiffre d’affaires par emploi</translation>
    </message>
    <message>
        <source>Jobs added</source>
        <translation>Emplois supplémentaires</translation>
    </message>
    <message>
        <source>Investment to date</source>
        <translation>Investissement cumulé</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Floor space needed</source>
        <translation>Bureaux nécessaires</translation>
    </message>
    <message>
        <source>Floor space lacking</source>
        <translation>Bureaux manquants</translation>
    </message>
    <message>
        <source>Land lacking</source>
        <translation>Terrain manquant</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Scenarios and levers</source>
        <translation>Scénarios et leviers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>{place} in {year}: {turnover} bn MAD and {jobs} jobs, which need {floor} m².</source>
        <translation>{place} en {year}&#xa0;: {turnover}&#xa0;Mds&#xa0;DH et {jobs} emplois, qui demandent {floor}&#xa0;m².</translation>
    </message>
    <message>
        <source>The land set aside is {limit} ha.</source>
        <translation>Le terrain réservé est de {limit}&#xa0;ha.</translation>
    </message>
    <message>
        <source>They fit: of the {space} m² there are, {usable} can be used, and {spare} stay free.</source>
        <translation>La place suffit&#x202f;: sur les {space} m² existants, {usable} sont utilisables et {spare} restent libres.</translation>
    </message>
    <message>
        <source>They do not fit: of the {space} m² there are, {usable} can be used; {gap} m² are lacking, {land} ha of land.</source>
        <translation>La place manque&#x202f;: sur les {space} m² existants, {usable} sont utilisables&#x202f;; il manque {gap} m², soit {land} ha de terrain.</translation>
    </message>
    <message>
        <source>These shares leave {amount} MAD of turnover a job in the rest of the country in {year}: see their sources.</source>
        <translation>Ces parts laissent au reste du pays {amount}&#xa0;DH de chiffre d’affaires par emploi en {year}&#xa0;: voir leurs sources.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Figures of the place by year</source>
        <translation>Chiffres du lieu par année</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no display to open the window on. “offsim run” works without one: “offsim run --help”.</source>
        <translation>Aucun écran pour ouvrir la fenêtre. «&#x202f;offsim run&#x202f;» s’en passe&#x202f;: «&#x202f;offsim run --help&#x202f;».</translation>
    </message>
    <message>
        <source>There is no command and no file “{word}”. Did you mean “{nearest}”? “offsim --help” lists all commands.</source>
        <translation>Il n’y a ni commande ni fichier «&#x202f;{word}&#x202f;». Vouliez-vous dire «&#x202f;{nearest}&#x202f;»&#x202f;? «&#x202f;offsim --help&#x202f;» liste toutes les commandes.</translation>
    </message>
    <message>
        <source>The answer cannot be printed ({why}). Have it written to a file instead.</source>
        <translation>La réponse ne peut pas être affichée ({why}). Faites-la plutôt écrire dans un fichier.</translation>
    </message>
    <message>
        <source>offsim met an error it did not expect ({why}). Please send the file “{log}” to whoever looks after it.</source>
        <translation>offsim a rencontré une erreur inattendue ({why}). Envoyez le fichier «&#x202f;{log}&#x202f;» à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>offsim met an error it did not expect ({why}), and could not note it down.</source>
        <translation>offsim a rencontré une erreur inattendue ({why}) et n’a pas pu la consigner.</translation>
    </message>
    <message>
        <source>offsim does not speak “{code}”. After --lang goes one of {known}.</source>
        <translation>offsim ne parle pas «&#x202f;{code}&#x202f;». Après --lang, indiquez l’une de ces langues&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{command}” has no option “{word}”. Did you mean “{nearest}”?</source>
        <translation>«&#x202f;{command}&#x202f;» n’a pas d’option «&#x202f;{word}&#x202f;». Vouliez-vous dire «&#x202f;{nearest}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>“{word}” is one word too many. “{command} --help” shows what fits.</source>
        <translation>«&#x202f;{word}&#x202f;» est de trop. «&#x202f;{command} --help&#x202f;» montre ce qui convient.</translation>
    </message>
    <message>
        <source>The option {option} needs a value after it.</source>
        <translation>L’option {option} doit être suivie d’une valeur.</translation>
    </message>
    <message>
        <source>There is no scenario “{key}” in the study “{study}”. Did you mean “{nearest}”? There are: {known}; a file of your own ends in .offsim.</source>
        <translation>Il n’y a pas de scénario «&#x202f;{key}&#x202f;» dans l’étude «&#x202f;{study}&#x202f;». Vouliez-vous dire «&#x202f;{nearest}&#x202f;»&#x202f;? Il y a&#xa0;: {known}&#x202f;; un fichier à vous se termine par .offsim.</translation>
    </message>
    <message>
        <source>{file}: brings its own study, “{own}”, which is not the one --study names. Leave --study out.</source>
        <translation>{file}&#xa0;: contient sa propre étude, «&#x202f;{own}&#x202f;», qui n’est pas celle que nomme --study. Retirez --study.</translation>
    </message>
    <message>
        <source>--set takes LEVER=VALUE, such as {example}, not “{words}”.</source>
        <translation>--set prend LEVIER=VALEUR, par exemple {example}, et non «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>{folder}: is no folder and cannot be made one ({why}). Choose another.</source>
        <translation>{folder}&#xa0;: n’est pas un dossier et ne peut pas être créé ({why}). Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{file}: cannot be both the JSON and the workbook. Give one another name.</source>
        <translation>{file}&#xa0;: ne peut être à la fois le JSON et le classeur. Donnez un autre nom à l’un des deux.</translation>
    </message>
    <message>
        <source>{file}: cannot be both a file and the folder of charts. Choose another.</source>
        <translation>{file}&#x202f;: ne peut pas être à la fois un fichier et le dossier des graphiques. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{file}: is what the answer is made from. Give what is written another name.</source>
        <translation>{file}&#x202f;: est ce à partir de quoi la réponse est calculée. Donnez un autre nom à ce qui est écrit.</translation>
    </message>
    <message>
        <source>There is no lever “{key}” in this study. Did you mean “{nearest}”? “offsim levers” lists them all.</source>
        <translation>Il n’y a pas de levier «&#x202f;{key}&#x202f;» dans cette étude. Vouliez-vous dire «&#x202f;{nearest}&#x202f;»&#x202f;? «&#x202f;offsim levers&#x202f;» les liste tous.</translation>
    </message>
    <message>
        <source>The lever “{key}” takes a number, not “{value}”.</source>
        <translation>Le levier «&#x202f;{key}&#x202f;» prend un nombre, et non «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>The lever “{key}” takes values from {low} to {high} ({unit}); {value} is outside.</source>
        <translation>Le levier «&#x202f;{key}&#x202f;» prend des valeurs de {low} à {high} ({unit})&#x202f;; {value} est en dehors.</translation>
    </message>
    <message>
        <source>The lever “{key}” takes whole numbers; {value} is not one.</source>
        <translation>Le levier «&#x202f;{key}&#x202f;» prend des nombres entiers&#x202f;; {value} n’en est pas un.</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Un scénario doit avoir un nom.</translation>
    </message>
    <message>
        <source>The last scenario cannot be deleted.</source>
        <translation>Le dernier scénario ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>There is no scenario “{key}” here. There are: {known}.</source>
        <translation>Il n’y a pas de scénario «&#x202f;{key}&#x202f;» ici. Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no outlook “{key}” in this study. There are: {known}.</source>
        <translation>Il n’y a pas de perspective «&#x202f;{key}&#x202f;» dans cette étude. Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no target “{key}” in this study. There are: {known}.</source>
        <translation>Il n’y a pas d’objectif «&#x202f;{key}&#x202f;» dans cette étude. Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{file}: cannot be written, because there is no folder “{folder}”. Make it, or choose another.</source>
        <translation>{file}&#xa0;: ne peut pas être écrit, car le dossier «&#x202f;{folder}&#x202f;» n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{file}: cannot be written, because “{folder}” does not let you write. Choose another folder.</source>
        <translation>{file}&#xa0;: ne peut pas être écrit, car vous n’avez pas le droit d’écrire dans «&#x202f;{folder}&#x202f;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file}: is a folder. Give the name of a file in it.</source>
        <translation>{file}&#xa0;: est un dossier. Donnez le nom d’un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>{file}: is write-protected or in use by another program. Close it in Excel and try again.</source>
        <translation>{file}&#xa0;: est protégé en écriture ou utilisé par un autre programme. Fermez-le dans Excel et réessayez.</translation>
    </message>
    <message>
        <source>{file}: cannot be written, because the disk is full. Make room and try again.</source>
        <translation>{file}&#xa0;: ne peut pas être écrit, car le disque est plein. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>{file}: cannot be written ({why}). Choose another place.</source>
        <translation>{file}&#xa0;: ne peut pas être écrit ({why}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{file}: is not an offsim document: {why}.</source>
        <translation>{file}&#xa0;: n’est pas un document offsim&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file}: is damaged: the study in it is not the one it was saved with. Open a copy or a backup.</source>
        <translation>{file}&#xa0;: est endommagé&#xa0;: l’étude qu’il contient n’est pas celle avec laquelle il a été enregistré. Ouvrez une copie ou une sauvegarde.</translation>
    </message>
    <message>
        <source>{file}: was saved by offsim {version} in format {found}; this offsim reads up to format {known}. Update offsim.</source>
        <translation>{file}&#xa0;: a été enregistré par offsim {version} au format {found}&#x202f;; cette version lit jusqu’au format {known}. Mettez offsim à jour.</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({why}). Check that the file exists and is yours to read.</source>
        <translation>{file}&#xa0;: ne peut pas être lu ({why}). Vérifiez que le fichier existe et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>{file}: is no ordinary file. Save what it holds in one, and open that.</source>
        <translation>{file}&#x202f;: n’est pas un fichier ordinaire. Enregistrez son contenu dans un fichier, puis ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{file}: is not a study file: {why}.</source>
        <translation>{file}&#xa0;: n’est pas un fichier d’étude&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file}: was written for a newer offsim (format {found}; this one reads up to {known}). Update offsim.</source>
        <translation>{file}&#xa0;: a été écrit pour une version plus récente d’offsim (format {found}&#x202f;; celle-ci lit jusqu’à {known}). Mettez offsim à jour.</translation>
    </message>
    <message>
        <source>{file}: line {line}: write decimals with a point, as in 7.3, not with a comma.</source>
        <translation>{file}&#x202f;: ligne {line}&#x202f;: écrivez les décimales avec un point, comme 7.3, et non avec une virgule.</translation>
    </message>
    <message>
        <source>{file}: “{key}”: expected {expected}, found {found}.</source>
        <translation>{file}&#xa0;: «&#x202f;{key}&#x202f;»&#xa0;: attendu&#xa0;: {expected}&#x202f;; trouvé&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>There is no study “{name}”. Did you mean “{nearest}”? There are: {known}; a file of your own ends in .toml.</source>
        <translation>Il n’y a pas d’étude «&#x202f;{name}&#x202f;». Vouliez-vous dire «&#x202f;{nearest}&#x202f;»&#x202f;? Il y a&#xa0;: {known}&#x202f;; un fichier à vous se termine par .toml.</translation>
    </message>
    <message>
        <source>--seed needs --members, which says how many members are drawn.</source>
        <translation>--seed demande --members, qui dit combien de membres sont tirés.</translation>
    </message>
    <message>
        <source>An ensemble has a whole number of members from 1 to {most}, not “{found}”.</source>
        <translation>Un ensemble compte un nombre entier de membres, de 1 à {most}, et non «&#x202f;{found}&#x202f;».</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 to {most}, not “{found}”.</source>
        <translation>Une graine est un nombre entier de 0 à {most}, et non «&#x202f;{found}&#x202f;».</translation>
    </message>
    <message>
        <source>There is too little memory for {members} members. Take fewer.</source>
        <translation>La mémoire ne suffit pas pour {members} membres. Prenez-en moins.</translation>
    </message>
    <message>
        <source>The spread of the lever “{key}” is a number, not “{value}”.</source>
        <translation>L’étendue du levier «&#x202f;{key}&#x202f;» est un nombre, et non «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>The spread of the lever “{key}” goes from 0 to {width} ({unit}), the width of its bounds; {value} is outside.</source>
        <translation>L’étendue du levier «&#x202f;{key}&#x202f;» va de 0 à {width} ({unit}), la largeur de ses bornes&#x202f;; {value} est en dehors.</translation>
    </message>
    <message>
        <source>The lever “{key}” takes whole numbers and has no distribution; try it as scenarios instead.</source>
        <translation>Le levier «&#x202f;{key}&#x202f;» prend des nombres entiers et n’a pas de distribution&#x202f;; essayez plutôt des scénarios.</translation>
    </message>
    <message>
        <source>The distribution of the lever “{key}” around {value} leaves nothing between its bounds, {low} and {high}. Change its spread.</source>
        <translation>La distribution du levier «&#x202f;{key}&#x202f;» autour de {value} ne laisse rien entre ses bornes, {low} et {high}. Changez son étendue.</translation>
    </message>
    <message>
        <source>There is no outcome “{key}”. There are: {known}.</source>
        <translation>Il n’y a pas de résultat «&#x202f;{key}&#x202f;». Il y a&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>The study goes from {first} to {last}; “{year}” is not a year in it after the first.</source>
        <translation>L’étude va de {first} à {last}&#x202f;; «&#x202f;{year}&#x202f;» n’en est pas une année après la première.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{part} of {whole} members</source>
        <translation>{part} membres sur {whole}</translation>
    </message>
</context>
<context>
    <name>ProjectionPage</name>
    <message>
        <source>Figures by year</source>
        <translation>Chiffres par année</translation>
    </message>
    <message>
        <source>Observed: {perimeters}</source>
        <translation>Observé&#xa0;: {perimeters}</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Ce que montre le tableau</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, modifié</translation>
    </message>
</context>
<context>
    <name>ScenarioList</name>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>{name} (the reference)</source>
        <translation>{name} (la référence)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Show on the Sources page</source>
        <translation>Afficher dans la page Sources</translation>
    </message>
    <message>
        <source>Default {value} {unit}: {status}, {source}</source>
        <translation>Valeur par défaut {value} {unit}&#xa0;: {status}, {source}</translation>
    </message>
    <message>
        <source>Plausible {low} to {high} ({against}); can be set from {least} to {most}.</source>
        <translation>Plausible de {low} à {high} ({against})&#x202f;; réglable de {least} à {most}.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Find a figure…</source>
        <translation>Rechercher un chiffre…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Other sources say</source>
        <translation>D’autres sources disent</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«&#x202f;{quote}&#x202f;»</translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translation>Rechercher un chiffre</translation>
    </message>
    <message>
        <source>Every figure of the study</source>
        <translation>Tous les chiffres de l’étude</translation>
    </message>
    <message>
        <source>The figure chosen, in full</source>
        <translation>Le chiffre choisi, en détail</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>unsaved changes</source>
        <translation>modifications non enregistrées</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>{members} members, seed {seed}</source>
        <translation>{members} membres, graine {seed}</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number}&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>founding document</source>
        <translation>document fondateur</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>dérivé</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{lever}: {distribution}</source>
        <translation>{lever}&#x202f;: {distribution}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Seed {number}</source>
        <translation>Graine {number}</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Go back to what was saved</source>
        <translation>Revenir à la version enregistrée</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>Scénario {number}</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, copie</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Compare with {name}</source>
        <translation>Comparer à {name}</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Déplacer {name}</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>Renommer en {name}</translation>
    </message>
    <message>
        <source>Watch {target}</source>
        <translation>Suivre {target}</translation>
    </message>
    <message>
        <source>Leave out {target}</source>
        <translation>Ne plus suivre {target}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
</context>
<context>
    <name>Symbol</name>
    <message>
        <source>bn MAD</source>
        <translation>Mds DH</translation>
    </message>
    <message>
        <source>bn EUR</source>
        <translation>Mds €</translation>
    </message>
    <message>
        <source>M MAD</source>
        <translation>M DH</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>DH</translation>
    </message>
    <message>
        <source>k MAD</source>
        <translation>k DH</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>emplois</translation>
    </message>
    <message>
        <source>firms</source>
        <translation>entr.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%/yr</source>
        <translation>%/an</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>pt/yr</source>
        <translation>pt/an</translation>
    </message>
    <message>
        <source>pt/pt</source>
        <translation>pt/pt</translation>
    </message>
    <message>
        <source>corr.</source>
        <translation>corrél.</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>yr</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>{label}, {unit}</source>
        <translation>{label}, {unit}</translation>
    </message>
    <message>
        <source>The line: nothing left to chance</source>
        <translation>La ligne&#x202f;: rien n’est laissé au hasard</translation>
    </message>
    <message>
        <source>All outcomes of this scenario</source>
        <translation>Tous les résultats de ce scénario</translation>
    </message>
    <message>
        <source>Turnover of every scenario, bn MAD</source>
        <translation>Chiffre d’affaires de chaque scénario, Mds DH</translation>
    </message>
    <message>
        <source>Jobs of every scenario</source>
        <translation>Emplois de chaque scénario</translation>
    </message>
    <message>
        <source>Turnover with uncertainty, bn MAD</source>
        <translation>Chiffre d’affaires avec incertitude, Mds DH</translation>
    </message>
    <message>
        <source>Jobs with uncertainty</source>
        <translation>Emplois avec incertitude</translation>
    </message>
    <message>
        <source>Turnover by market, bn MAD</source>
        <translation>Chiffre d’affaires par marché, Mds DH</translation>
    </message>
    <message>
        <source>Jobs by market</source>
        <translation>Emplois par marché</translation>
    </message>
    <message>
        <source>Growth by market, % a year</source>
        <translation>Croissance par marché, % par an</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>projeté</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>écart</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>{target}: {projected} {unit}, {gap}</source>
        <translation>{target}&#x202f;: {projected} {unit}, {gap}</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>One member in twenty is lower</source>
        <translation>Un membre sur vingt est plus bas</translation>
    </message>
    <message>
        <source>One member in four is lower</source>
        <translation>Un membre sur quatre est plus bas</translation>
    </message>
    <message>
        <source>Half of the members are lower (median)</source>
        <translation>La moitié est plus basse (médiane)</translation>
    </message>
    <message>
        <source>One member in four is higher</source>
        <translation>Un membre sur quatre est plus haut</translation>
    </message>
    <message>
        <source>One member in twenty is higher</source>
        <translation>Un membre sur vingt est plus haut</translation>
    </message>
    <message>
        <source>all members reach it</source>
        <translation>tous les membres l’atteignent</translation>
    </message>
    <message>
        <source>no member reaches it</source>
        <translation>aucun membre ne l’atteint</translation>
    </message>
    <message>
        <source>less than {share} likely</source>
        <translation>probable à moins de {share}</translation>
    </message>
    <message>
        <source>more than {share} likely</source>
        <translation>probable à plus de {share}</translation>
    </message>
    <message>
        <source>{probability} likely, ± {error}</source>
        <translation>probable à {probability}, ±&#xa0;{error}</translation>
    </message>
    <message>
        <source>{scenario} {probability}</source>
        <translation>{scenario}&#x202f;: {probability}</translation>
    </message>
    <message>
        <source>Chance of more turnover in {year} than – {scenarios}</source>
        <translation>Chances d’un CA plus élevé en {year} que – {scenarios}</translation>
    </message>
    <message>
        <source>Uncertainty in {year}: {members} members, seed {seed}</source>
        <translation>Incertitude en {year}&#x202f;: {members} membres, graine {seed}</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>short by, where missed</source>
        <translation>manque moyen, si manqué</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>bn MAD</source>
        <translation>Mds DH</translation>
    </message>
    <message>
        <source>bn EUR</source>
        <translation>Mds €</translation>
    </message>
    <message>
        <source>M MAD</source>
        <translation>M DH</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>DH</translation>
    </message>
    <message>
        <source>thousand MAD</source>
        <translation>milliers de DH</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>emplois</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>entreprises</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% par an</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>points a year</source>
        <translation>points par an</translation>
    </message>
    <message>
        <source>points per point</source>
        <translation>points par point</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>corrélation</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>m² a job</source>
        <translation>m² par emploi</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>{lever} at {value} {unit} is outside {low} to {high}: {against}</source>
        <translation>{lever} à {value} {unit} sort de la plage de {low} à {high}&#xa0;: {against}</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Normal growth</source>
        <translation>Croissance normale</translation>
    </message>
    <message>
        <source>Share of turnover</source>
        <translation>Part du chiffre d’affaires</translation>
    </message>
    <message>
        <source>Share of jobs</source>
        <translation>Part des emplois</translation>
    </message>
    <message>
        <source>Part felt by {market}</source>
        <translation>Part ressentie&#xa0;: {market}</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Floor space</source>
        <translation>Surface de bureaux</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Land set aside for it</source>
        <translation>Terrain réservé</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>Ratios</translation>
    </message>
    <message>
        <source>Investment per job added</source>
        <translation>Investissement par emploi créé</translation>
    </message>
    <message>
        <source>Turnover per company</source>
        <translation>Chiffre d’affaires par entreprise</translation>
    </message>
    <message>
        <source>{lever}: spread</source>
        <translation>{lever}&#x202f;: étendue</translation>
    </message>
    <message>
        <source>Noise: standard deviation</source>
        <translation>Bruit&#x202f;: écart type</translation>
    </message>
    <message>
        <source>Noise: persistence</source>
        <translation>Bruit&#x202f;: persistance</translation>
    </message>
    <message>
        <source>Correlation of shocks with {economy}</source>
        <translation>Corrélation des chocs avec&#x202f;: {economy}</translation>
    </message>
    <message>
        <source>{outcome}, observed</source>
        <translation>{outcome}, observé</translation>
    </message>
    <message>
        <source>Place of the chosen outlook in the list</source>
        <translation>Rang de la perspective choisie dans la liste</translation>
    </message>
    <message>
        <source>1. Client economies</source>
        <translation>1. Économies clientes</translation>
    </message>
    <message>
        <source>growth in the chosen outlook</source>
        <translation>croissance dans la perspective choisie</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>2. Deviation from normal growth</source>
        <translation>2. Écart à la croissance normale</translation>
    </message>
    <message>
        <source>growth + shift − recession − normal growth</source>
        <translation>croissance + écart réglé − récession − croissance normale</translation>
    </message>
    <message>
        <source>Taken off by the recession</source>
        <translation>Retiré par la récession</translation>
    </message>
    <message>
        <source>Away from normal</source>
        <translation>Écart à la normale</translation>
    </message>
    <message>
        <source>3. Events</source>
        <translation>3. Événements</translation>
    </message>
    <message>
        <source>part of the event felt that year, from 0 to 1; times its strength</source>
        <translation>part de l’événement ressentie cette année-là, de 0 à 1&#x202f;; fois son intensité</translation>
    </message>
    <message>
        <source>Part felt</source>
        <translation>Part ressentie</translation>
    </message>
    <message>
        <source>Strength × part felt</source>
        <translation>Intensité × part ressentie</translation>
    </message>
    <message>
        <source>4. Growth of the markets</source>
        <translation>4. Croissance des marchés</translation>
    </message>
    <message>
        <source>trend + sensitivity × deviation of its economy + effect of the events</source>
        <translation>tendance + sensibilité × écart de son économie + effet des événements</translation>
    </message>
    <message>
        <source>Effect of the events</source>
        <translation>Effet des événements</translation>
    </message>
    <message>
        <source>The client economies follow</source>
        <translation>Les économies clientes suivent</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Outlooks to choose from (1: the chosen one)</source>
        <translation>Perspectives au choix (1&#xa0;: celle qui est choisie)</translation>
    </message>
    <message>
        <source>Growth of the client economies</source>
        <translation>Croissance des économies clientes</translation>
    </message>
    <message>
        <source>Fixed: client economies</source>
        <translation>Fixe&#xa0;: économies clientes</translation>
    </message>
    <message>
        <source>Fixed: markets in the base year</source>
        <translation>Fixe&#xa0;: marchés dans l’année de base</translation>
    </message>
    <message>
        <source>Fixed: when events happen</source>
        <translation>Fixe&#xa0;: dates des événements</translation>
    </message>
    <message>
        <source>Fixed: sites</source>
        <translation>Fixe&#xa0;: sites</translation>
    </message>
    <message>
        <source>Fixed: targets</source>
        <translation>Fixe&#xa0;: objectifs</translation>
    </message>
    <message>
        <source>Fixed: ratios</source>
        <translation>Fixe&#xa0;: ratios</translation>
    </message>
    <message>
        <source>1: grows over its length and stays; 0: felt in full for its length</source>
        <translation>1&#xa0;: croît pendant sa durée, puis reste&#x202f;; 0&#xa0;: ressenti en entier pendant sa durée</translation>
    </message>
    <message>
        <source>Fixed: the markets that events hit</source>
        <translation>Fixe&#xa0;: les marchés que touchent les événements</translation>
    </message>
    <message>
        <source>Fixed: years of the targets</source>
        <translation>Fixe&#xa0;: années des objectifs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Lowest growth of a market in a year</source>
        <translation>Croissance minimale d’un marché en un an</translation>
    </message>
    <message>
        <source>One {unit} is</source>
        <translation>Équivalent de 1 {unit}</translation>
    </message>
    <message>
        <source>Fixed: units and limits</source>
        <translation>Fixe&#xa0;: unités et limites</translation>
    </message>
    <message>
        <source>Change the yellow cells: every sheet follows. The protection has no password.</source>
        <translation>Modifiez les cellules jaunes&#xa0;: toutes les feuilles suivent. La protection est sans mot de passe.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Plausible from</source>
        <translation>Plausible de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>5. Turnover of the markets</source>
        <translation>5. Chiffre d’affaires des marchés</translation>
    </message>
    <message>
        <source>turnover of the year before × (1 + growth, never below the lowest growth)</source>
        <translation>chiffre d’affaires de l’année précédente × (1 + croissance, jamais sous la croissance minimale)</translation>
    </message>
    <message>
        <source>6. Jobs of the markets</source>
        <translation>6. Emplois des marchés</translation>
    </message>
    <message>
        <source>turnover / turnover per job, which grows with productivity</source>
        <translation>chiffre d’affaires / chiffre d’affaires par emploi, qui croît avec la productivité</translation>
    </message>
    <message>
        <source>Jobs added in the year, losses not counted</source>
        <translation>Emplois créés dans l’année, pertes non comptées</translation>
    </message>
    <message>
        <source>7. The country</source>
        <translation>7. Le pays</translation>
    </message>
    <message>
        <source>sums over the markets, and what follows from them</source>
        <translation>sommes des marchés, et ce qui en découle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The model, step by step; one formula along each row. Nothing to change here.</source>
        <translation>Le modèle, pas à pas&#x202f;; une seule formule le long de chaque ligne. Rien à modifier ici.</translation>
    </message>
    <message>
        <source>Same every year</source>
        <translation>Identique chaque année</translation>
    </message>
    <message>
        <source>Scenario: {name}</source>
        <translation>Scénario&#xa0;: {name}</translation>
    </message>
    <message>
        <source>When exported: {answer}</source>
        <translation>À l’export&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Le pays</translation>
    </message>
    <message>
        <source>By market</source>
        <translation>Par marché</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>Par site</translation>
    </message>
    <message>
        <source>All scenarios, as exported</source>
        <translation>Tous les scénarios, tels qu’exportés</translation>
    </message>
    <message>
        <source>figures of the day of export: they do not follow the inputs</source>
        <translation>chiffres du jour de l’export&#xa0;: ils ne suivent pas les entrées</translation>
    </message>
    <message>
        <source>{outcome}, reference</source>
        <translation>{outcome}, référence</translation>
    </message>
    <message>
        <source>the level to reach, drawn across all years</source>
        <translation>le niveau à atteindre, tracé sur toutes les années</translation>
    </message>
    <message>
        <source>Targets in the charts</source>
        <translation>Objectifs dans les graphiques</translation>
    </message>
    <message>
        <source>Target {year}</source>
        <translation>Objectif {year}</translation>
    </message>
    <message>
        <source>each perimeter counts other things: never join them into one curve</source>
        <translation>chaque périmètre compte autre chose&#xa0;: ne jamais les joindre en une seule courbe</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Observed, {perimeter}</source>
        <translation>Observé, {perimeter}</translation>
    </message>
    <message>
        <source>Live: these figures follow the inputs. Grey figures are as exported.</source>
        <translation>Actifs&#xa0;: ces chiffres suivent les entrées. Les chiffres gris sont ceux de l’export.</translation>
    </message>
    <message>
        <source>8. Shares of the sites</source>
        <translation>8. Parts des sites</translation>
    </message>
    <message>
        <source>share in the base year + change × years since then, kept between 0 and 100 %</source>
        <translation>part de l’année de base + variation × années écoulées, tenue entre 0 et 100&#x202f;%</translation>
    </message>
    <message>
        <source>Hectares of land a square metre of offices</source>
        <translation>Hectares de terrain par mètre carré de bureaux</translation>
    </message>
    <message>
        <source>9. Offices and land</source>
        <translation>9. Bureaux et terrain</translation>
    </message>
    <message>
        <source>jobs × m² a job, less the offices that can be filled; land at the density above</source>
        <translation>emplois × m² par emploi, moins les bureaux qui peuvent être remplis&#x202f;; terrain à la densité ci-dessus</translation>
    </message>
    <message>
        <source>Every figure of the study; an arrow marks a figure that disagrees with the one above.</source>
        <translation>Tous les chiffres de l’étude&#x202f;; une flèche marque un chiffre qui contredit celui du dessus.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Live: what is projected, the gap and the verdict follow the inputs.</source>
        <translation>Actifs&#xa0;: la projection, l’écart et le verdict suivent les entrées.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Projeté</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>This cell takes numbers from {low} to {high} ({unit}).</source>
        <translation>Cette cellule prend des nombres de {low} à {high} ({unit}).</translation>
    </message>
    <message>
        <source>Choose one of the outlooks in the list.</source>
        <translation>Choisissez l’une des perspectives de la liste.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Graine des tirages</translation>
    </message>
    <message>
        <source>How it was drawn</source>
        <translation>Comment on a tiré</translation>
    </message>
    <message>
        <source>Figures of the day of export: they do not follow the inputs.</source>
        <translation>Chiffres du jour de l’export&#x202f;: ils ne suivent pas les données saisies.</translation>
    </message>
    <message>
        <source>how to read it: of all members, half lie between 25 % and 75 %, nine in ten between 5 % and 95 %</source>
        <translation>comment lire&#x202f;: de tous les membres, la moitié se trouve entre 25&#x202f;% et 75&#x202f;%, neuf sur dix entre 5&#x202f;% et 95&#x202f;%</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>Probabilité,&#x202f;%</translation>
    </message>
    <message>
        <source>Standard error, %</source>
        <translation>Erreur type,&#x202f;%</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Manque</translation>
    </message>
</context>
</TS>
