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
    <message>
        <source>&amp;Crash reports…</source>
        <translation>Rapports d’&amp;incident…</translation>
    </message>
</context>
<context>
    <name>AimBox</name>
    <message>
        <source>Target that the marks on the sliders reach</source>
        <translation>Objectif qu’atteignent les repères des curseurs</translation>
    </message>
    <message>
        <source>no marks</source>
        <translation>aucun repère</translation>
    </message>
    <message>
        <source>all targets watched, at once</source>
        <translation>tous les objectifs suivis, à la fois</translation>
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
    <name>Change</name>
    <message>
        <source>Study: {was} → {now}</source>
        <translation>Étude&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>“{name}”: new</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: nouveau</translation>
    </message>
    <message>
        <source>“{name}”: deleted</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: supprimé</translation>
    </message>
    <message>
        <source>“{was}”: now called “{now}”</source>
        <translation>«&#x202f;{was}&#x202f;»&#xa0;: s’appelle désormais «&#x202f;{now}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}”: {what}: {was} → {now}</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: {what}&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>economic outlook</source>
        <translation>conjoncture</translation>
    </message>
    <message>
        <source>“{name}”: another note</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: autre note</translation>
    </message>
    <message>
        <source>Compared with: {was} → {now}</source>
        <translation>Scénario de référence&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>Other targets are watched</source>
        <translation>D’autres objectifs sont suivis</translation>
    </message>
    <message>
        <source>Seed: {was} → {now}</source>
        <translation>Graine&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>The scenarios are in another order</source>
        <translation>L’ordre des scénarios est différent</translation>
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
    <message>
        <source>{economy}: from normal, pt</source>
        <translation>{economy}&#x202f;: écart à la normale, pt</translation>
    </message>
    <message>
        <source>Growth, %/yr</source>
        <translation>Croissance,&#x202f;%/an</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>{scenario} stands alone: add a scenario to compare it with.</source>
        <translation>{scenario} est seul&#x202f;: ajoutez un scénario auquel le comparer.</translation>
    </message>
    <message>
        <source>The scenarios are alike: they differ in no assumption.</source>
        <translation>Les scénarios sont semblables&#x202f;: aucune hypothèse ne les distingue.</translation>
    </message>
    <message>
        <source>{scenario} is highest in {year}, {gap} bn MAD above {reference}; it differs {extent}.</source>
        <translation>{scenario} est le plus haut en {year}, {gap}&#xa0;Mds&#xa0;DH au-dessus de {reference}&#x202f;; hypothèses différentes&#x202f;: {extent}.</translation>
    </message>
    <message>
        <source>No scenario is above {reference} in {year}; {scenario} is level with it, and differs {extent}.</source>
        <translation>Aucun scénario ne dépasse {reference} en {year}&#x202f;; {scenario} est à égalité, hypothèses différentes&#x202f;: {extent}.</translation>
    </message>
    <message>
        <source>{reference} is highest in {year}; {scenario} is next, {gap} bn MAD below, and differs {extent}.</source>
        <translation>{reference} est le plus haut en {year}&#x202f;; vient ensuite {scenario}, {gap}&#xa0;Mds&#xa0;DH plus bas, hypothèses différentes&#x202f;: {extent}.</translation>
    </message>
    <message>
        <source>in the outlook</source>
        <translation>la perspective</translation>
    </message>
    <message>
        <source>in nothing</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>in the outlook and one lever</source>
        <translation>la perspective et un levier</translation>
    </message>
    <message>
        <source>in one lever</source>
        <translation>un levier</translation>
    </message>
    <message>
        <source>in the outlook and {count} levers</source>
        <translation>la perspective et {count} leviers</translation>
    </message>
    <message>
        <source>in {count} levers</source>
        <translation>{count} leviers</translation>
    </message>
    <message>
        <source>{name}: how uncertain</source>
        <translation>{name}&#x202f;: incertitude</translation>
    </message>
    <message>
        <source>{name}: projected</source>
        <translation>{name}&#x202f;: projeté</translation>
    </message>
    <message>
        <source>{name}: gap</source>
        <translation>{name}&#x202f;: écart</translation>
    </message>
    <message>
        <source>{name}: probability</source>
        <translation>{name}&#x202f;: probabilité</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Assumptions that differ</source>
        <translation>Hypothèses qui diffèrent</translation>
    </message>
    <message>
        <source>Outcomes in {year}</source>
        <translation>Résultats en {year}</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Changes against {reference}</source>
        <translation>Changements par rapport à {reference}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspective</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Changes against the reference</source>
        <translation>Changements par rapport à la référence</translation>
    </message>
    <message>
        <source>A double click on an assumption goes to its lever.</source>
        <translation>Un double clic sur une hypothèse mène à son levier.</translation>
    </message>
    <message>
        <source>Assumptions that differ</source>
        <translation>Hypothèses qui diffèrent</translation>
    </message>
    <message>
        <source>Outcomes of the scenarios</source>
        <translation>Résultats des scénarios</translation>
    </message>
    <message>
        <source>Targets of the scenarios</source>
        <translation>Objectifs des scénarios</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>CrashReports</name>
    <message>
        <source>What went wrong unexpectedly is noted down in this folder, on this computer alone. Unsaved work is kept beside it until it is saved or deleted.

{folder}</source>
        <translation>Les erreurs inattendues sont consignées dans ce dossier, sur cet ordinateur uniquement. Le travail non enregistré y est conservé jusqu’à son enregistrement ou sa suppression.

{folder}</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Rapports d’incident</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Crossing</name>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Take over the file</source>
        <translation>&amp;Reprendre le fichier</translation>
    </message>
    <message>
        <source>&amp;Overwrite the file</source>
        <translation>É&amp;craser le fichier</translation>
    </message>
    <message>
        <source>&amp;Write it again</source>
        <translation>É&amp;crire à nouveau le fichier</translation>
    </message>
    <message>
        <source>What differs, from the file to what is open here:</source>
        <translation>Différences, du fichier à ce qui est ouvert ici&#xa0;:</translation>
    </message>
    <message>
        <source>“{name}” is no longer there: it was deleted, moved or renamed.</source>
        <translation>«&#x202f;{name}&#x202f;» n’existe plus à cet endroit&#xa0;: il a été supprimé, déplacé ou renommé.</translation>
    </message>
    <message>
        <source>“{name}” can no longer be read: it is locked, or something else stands in its place.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus lisible&#xa0;: il est verrouillé, ou autre chose a pris sa place.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another window or program since it was opened here.</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifié par une autre fenêtre ou un autre programme depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>See what differs…</source>
        <translation>Voir les différences…</translation>
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
    <name>EffortPanel</name>
    <message>
        <source>Move until it is met</source>
        <translation>Régler pour l’atteindre</translation>
    </message>
    <message>
        <source>Move to the plausible ends</source>
        <translation>Régler aux limites plausibles</translation>
    </message>
    <message>
        <source>Select the levers in the table above.</source>
        <translation>Sélectionnez les leviers dans le tableau ci-dessus.</translation>
    </message>
    <message>
        <source>Choose a target above.</source>
        <translation>Choisissez un objectif ci-dessus.</translation>
    </message>
    <message>
        <source>{group} together: {part}</source>
        <translation>{group} ensemble&#x202f;: {part}</translation>
    </message>
    <message>
        <source>Share the effort</source>
        <translation>Partager l’effort</translation>
    </message>
    <message>
        <source>the levers selected above</source>
        <translation>les leviers sélectionnés ci-dessus</translation>
    </message>
    <message>
        <source>Levers that share the effort</source>
        <translation>Leviers qui partagent l’effort</translation>
    </message>
    <message>
        <source>Part of the way to the plausible ends, per cent</source>
        <translation>Part du chemin vers les limites plausibles, en pour cent</translation>
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
        <source>every year at most once</source>
        <translation>chaque année une fois au plus</translation>
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
        <source>a place that does not lie inside this one</source>
        <translation>un lieu qui ne se trouve pas à l’intérieur de celui-ci</translation>
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
    <name>Explain</name>
    <message>
        <source>By group of levers</source>
        <translation>Par groupe de leviers</translation>
    </message>
    <message>
        <source>By lever</source>
        <translation>Par levier</translation>
    </message>
    <message>
        <source>They assume the same, so nothing differs.</source>
        <translation>Les hypothèses sont les mêmes&#x202f;: rien ne diffère.</translation>
    </message>
    <message>
        <source>{measure}: in one of the two there is no such number.</source>
        <translation>{measure}&#x202f;: dans l’un des deux, ce chiffre n’existe pas.</translation>
    </message>
    <message>
        <source>{measure}: what they assume differently does not move it.</source>
        <translation>{measure}&#x202f;: les hypothèses qui diffèrent sont sans effet sur ce chiffre.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Path of the client economies</source>
        <translation>Trajectoire des économies clientes</translation>
    </message>
    <message>
        <source>{measure}: {other} ends {difference} above {one}: {parts}.</source>
        <translation>{measure}&#x202f;: {other} finit {difference} au-dessus de {one}&#x202f;: {parts}.</translation>
    </message>
    <message>
        <source>{measure}: {other} ends {difference} below {one}: {parts}.</source>
        <translation>{measure}&#x202f;: {other} finit {difference} au-dessous de {one}&#x202f;: {parts}.</translation>
    </message>
    <message>
        <source>{measure}: {other} ends where {one} does, though they differ: {parts}.</source>
        <translation>{measure}&#x202f;: {other} finit au même niveau que {one}, malgré leurs différences&#x202f;: {parts}.</translation>
    </message>
    <message>
        <source>{value} from {part}</source>
        <translation>{value} ({part})</translation>
    </message>
    <message>
        <source>{value} from {number} others</source>
        <translation>{value} ({number} autres)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>What makes the difference</source>
        <translation>Ce qui fait la différence</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Retour aux groupes</translation>
    </message>
    <message>
        <source>A click on a bar, or Return, shows the levers inside it.</source>
        <translation>Un clic sur une barre, ou Entrée, montre les leviers qu’elle contient.</translation>
    </message>
    <message>
        <source>By group of levers</source>
        <translation>Par groupe de leviers</translation>
    </message>
    <message>
        <source>before {group}</source>
        <translation>avant {group}</translation>
    </message>
    <message>
        <source>with {group}</source>
        <translation>avec {group}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Scenario to begin with</source>
        <translation>Scénario de départ</translation>
    </message>
    <message>
        <source>Scenario to end at</source>
        <translation>Scénario d’arrivée</translation>
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
    <message>
        <source>“{name}” is no longer there. Save it again?</source>
        <translation>«&#x202f;{name}&#x202f;» n’existe plus à cet endroit. L’enregistrer à nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisir un autre nom</translation>
    </message>
    <message>
        <source>“{names}” exists already in “{folder}”. Overwrite it?</source>
        <translation>«&#x202f;{names}&#x202f;» existe déjà dans «&#x202f;{folder}&#x202f;». L’écraser&#x202f;?</translation>
    </message>
    <message>
        <source>These files exist already in “{folder}”. Overwrite them?
{names}</source>
        <translation>Ces fichiers existent déjà dans «&#x202f;{folder}&#x202f;». Les écraser&#x202f;?
{names}</translation>
    </message>
</context>
<context>
    <name>Frontier</name>
    <message>
        <source>Chance of {target}, %</source>
        <translation>Probabilité&#x202f;: {target}, %</translation>
    </message>
    <message>
        <source>{target} is met everywhere, whatever {one} and {other} are.</source>
        <translation>{target}&#x202f;: atteint partout, quelles que soient les valeurs de «&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>{target} is met nowhere, whatever {one} and {other} are.</source>
        <translation>{target}&#x202f;: atteint nulle part, quelles que soient les valeurs de «&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>{target} is just met on the line, which {one} alone does not reach, nor {other} alone.</source>
        <translation>{target}&#x202f;: atteint de justesse sur la ligne, que ni {one} ni {other} n’atteint à lui seul.</translation>
    </message>
    <message>
        <source>{measure} is {least} {unit}, whatever {one} and {other} are.</source>
        <translation>{measure}&#x202f;: {least} {unit}, quels que soient {one} et {other}.</translation>
    </message>
    <message>
        <source>{measure} goes from {least} to {most} {unit} over all of {one} and {other}.</source>
        <translation>{measure}&#x202f;: de {least} à {most} {unit} sur toute l’étendue de {one} et de {other}.</translation>
    </message>
    <message>
        <source>The chance of {target} is {least}, whatever {one} and {other} are.</source>
        <translation>Probabilité de «&#x202f;{target}&#x202f;»&#x202f;: {least}, quels que soient {one} et {other}.</translation>
    </message>
    <message>
        <source>The chance of {target} goes from {least} to {most} over all of {one} and {other}.</source>
        <translation>Probabilité de «&#x202f;{target}&#x202f;»&#x202f;: de {least} à {most} sur toute l’étendue de {one} et de {other}.</translation>
    </message>
    <message>
        <source>{lever}, {unit}</source>
        <translation>{lever} ({unit})</translation>
    </message>
    <message>
        <source>{target} is just met on the line: with {fixed} at {now}, {moved} has to be at least {needed}.</source>
        <translation>{target}&#x202f;: atteint de justesse sur la ligne&#x202f;; avec {fixed} à {now}, il faut {moved} à {needed} au moins.</translation>
    </message>
    <message>
        <source>{target} is just met on the line: with {fixed} at {now}, {moved} may be {needed} at most.</source>
        <translation>{target}&#x202f;: atteint de justesse sur la ligne&#x202f;; avec {fixed} à {now}, {moved} peut aller jusqu’à {needed} au plus.</translation>
    </message>
    <message>
        <source>{target} is just met on the line: with {fixed} at {now}, {moved} would be {needed}.</source>
        <translation>{target}&#x202f;: atteint de justesse sur la ligne&#x202f;; avec {fixed} à {now}, {moved} serait à {needed}.</translation>
    </message>
    <message>
        <source>Where the target is just met</source>
        <translation>Où l’objectif est tout juste atteint</translation>
    </message>
</context>
<context>
    <name>FrontierPage</name>
    <message>
        <source>Colours from {least} to {most}</source>
        <translation>Couleurs de {least} à {most}</translation>
    </message>
    <message>
        <source>Map of two levers</source>
        <translation>Carte de deux leviers</translation>
    </message>
    <message>
        <source>The chances are being worked out…</source>
        <translation>Calcul des probabilités en cours…</translation>
    </message>
    <message>
        <source>{one}, {other}: {value} {unit}</source>
        <translation>{one}, {other}&#x202f;: {value}&#xa0;{unit}</translation>
    </message>
    <message>
        <source>chance of {target}</source>
        <translation>probabilité&#x202f;: {target}</translation>
    </message>
    <message>
        <source>{outcome} in {year}</source>
        <translation>{outcome} en {year}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>across</source>
        <translation>en abscisse</translation>
    </message>
    <message>
        <source>upwards</source>
        <translation>en ordonnée</translation>
    </message>
    <message>
        <source>Dotted: where both levers are plausible. Dots are the study&apos;s scenarios: only their place, for their other levers may differ. A click, or the arrow keys and Return, sets both levers.</source>
        <translation>En pointillé&#x202f;: là où les deux leviers sont plausibles. Les points sont les scénarios de l’étude&#x202f;: seulement leur place, car leurs autres leviers peuvent différer. Un clic, ou les flèches puis Entrée, règle les deux leviers.</translation>
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
    <message>
        <source>an outcome of the country; turnover if none is named</source>
        <translation>un résultat du pays&#x202f;; le chiffre d’affaires si aucun n’est nommé</translation>
    </message>
    <message>
        <source>a year of the study, its last if none is named</source>
        <translation>une année de l’étude, la dernière si aucune n’est nommée</translation>
    </message>
    <message>
        <source>the outcome and year of this target</source>
        <translation>le résultat et l’année de cet objectif</translation>
    </message>
    <message>
        <source>find where each lever alone reaches a target</source>
        <translation>chercher où chaque levier, à lui seul, atteint un objectif</translation>
    </message>
    <message>
        <source>a target of the study, those watched if none is named; several at once</source>
        <translation>un objectif de l’étude, ceux qui sont suivis si aucun n’est nommé&#x202f;; plusieurs à la fois</translation>
    </message>
    <message>
        <source>only this lever; may be given many times</source>
        <translation>ce levier seulement&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>reach it with this chance, not on the line</source>
        <translation>l’atteindre avec cette probabilité, non sur la ligne</translation>
    </message>
    <message>
        <source>let these levers share the effort; may be given many times</source>
        <translation>partager l’effort entre ces leviers&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>map an outcome over two levers, and where a target is just met</source>
        <translation>dresser la carte d’un résultat selon deux leviers, et de l’endroit où un objectif est tout juste atteint</translation>
    </message>
    <message>
        <source>map how likely the target is reached</source>
        <translation>cartographier la probabilité d’atteindre l’objectif</translation>
    </message>
    <message>
        <source>values of each lever; 101, or 41 for a chance</source>
        <translation>valeurs de chaque levier&#x202f;; 101, ou 41 pour une probabilité</translation>
    </message>
    <message>
        <source>the lever across</source>
        <translation>le levier en abscisse</translation>
    </message>
    <message>
        <source>the lever upwards</source>
        <translation>le levier en ordonnée</translation>
    </message>
    <message>
        <source>put scenarios side by side</source>
        <translation>mettre des scénarios côte à côte</translation>
    </message>
    <message>
        <source>the year of the outcomes, the last if none is named</source>
        <translation>l’année des résultats, la dernière si aucune n’est nommée</translation>
    </message>
    <message>
        <source>draw as many members of each, for probabilities</source>
        <translation>tirer autant de membres de chacun, pour les probabilités</translation>
    </message>
    <message>
        <source>keys or files, all of the study if none is named; the first is the reference</source>
        <translation>clés ou fichiers, tous ceux de l’étude si aucun n’est nommé&#x202f;; le premier est la référence</translation>
    </message>
    <message>
        <source>fit trend and sensitivity to the record</source>
        <translation>ajuster tendance et sensibilité aux observations</translation>
    </message>
    <message>
        <source>a client economy, that of the first market if none is named</source>
        <translation>une économie cliente, celle du premier marché si aucune n’est nommée</translation>
    </message>
    <message>
        <source>whose record; the study’s own if none is named, several are put together</source>
        <translation>de quel périmètre sont les observations&#x202f;; celui de l’étude si aucun n’est nommé, plusieurs sont réunis</translation>
    </message>
    <message>
        <source>rank what is uncertain by how much it moves an outcome</source>
        <translation>classer ce qui est incertain selon son effet sur un résultat</translation>
    </message>
    <message>
        <source>draw so many pairs of members; 16384 if not said</source>
        <translation>tirer autant de paires de membres&#x202f;; 16384 sans indication</translation>
    </message>
    <message>
        <source>say what makes two scenarios differ</source>
        <translation>dire ce qui fait différer deux scénarios</translation>
    </message>
    <message>
        <source>the scenario to start from, by key or file (.offsim)</source>
        <translation>le scénario de départ, par clé ou fichier (.offsim)</translation>
    </message>
    <message>
        <source>the scenario to end at, by key or file; --set and --outlook change it</source>
        <translation>le scénario d’arrivée, par clé ou fichier&#x202f;; --set et --outlook le modifient</translation>
    </message>
</context>
<context>
    <name>Hindcast</name>
    <message>
        <source>Record</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Changes of turnover beside the growth of: {economy}</source>
        <translation>Variations du chiffre d’affaires face à la croissance&#x202f;: {economy}</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Growth, %/yr</source>
        <translation>Croissance,&#x202f;%/an</translation>
    </message>
    <message>
        <source>Deviation, pt</source>
        <translation>Écart, pt</translation>
    </message>
    <message>
        <source>Fitted, %/yr</source>
        <translation>Ajusté,&#x202f;%/an</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>What fits the record</source>
        <translation>Ce qui s’ajuste aux observations</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Projeté</translation>
    </message>
    <message>
        <source>Projection from record, %</source>
        <translation>Projection par rapport à l’observé,&#x202f;%</translation>
    </message>
    <message>
        <source>The record beside the projection</source>
        <translation>Les observations face à la projection</translation>
    </message>
    <message>
        <source>The record cannot tell: {fit}; both no sensitivity and the study’s {assumed} fit it.</source>
        <translation>Les observations ne tranchent pas&#x202f;: {fit}&#x202f;; une sensibilité nulle et celle de l’étude, {assumed}, s’y accordent toutes deux.</translation>
    </message>
    <message>
        <source>The record tells: {fit}; neither no sensitivity nor the study’s {assumed} fits it.</source>
        <translation>Les observations tranchent&#x202f;: {fit}&#x202f;; ni une sensibilité nulle ni celle de l’étude, {assumed}, ne s’y accordent.</translation>
    </message>
    <message>
        <source>The record tells: {fit}; the study’s {assumed} fits it, no sensitivity does not.</source>
        <translation>Les observations tranchent&#x202f;: {fit}&#x202f;; celle de l’étude, {assumed}, s’y accorde, une sensibilité nulle non.</translation>
    </message>
    <message>
        <source>The record tells: {fit}; no sensitivity fits it, the study’s {assumed} does not.</source>
        <translation>Les observations tranchent&#x202f;: {fit}&#x202f;; une sensibilité nulle s’y accorde, celle de l’étude, {assumed}, non.</translation>
    </message>
    <message>
        <source>sensitivity {sensitivity}, trend {trend} % a year, from {count} changes in {perimeters}</source>
        <translation>sensibilité {sensitivity}, tendance {trend}&#x202f;% par an, d’après {count} variations, {perimeters}</translation>
    </message>
    <message>
        <source>The study projects {own}.</source>
        <translation>L’étude projette&#x202f;: {own}.</translation>
    </message>
    <message>
        <source>The study projects {own}. The figures in {others} count otherwise: they are shown, not compared.</source>
        <translation>L’étude projette&#x202f;: {own}. Les chiffres d’autres périmètres ({others}) comptent autrement&#x202f;: ils sont montrés, non comparés.</translation>
    </message>
    <message>
        <source>perimeter {one}</source>
        <translation>périmètre {one}</translation>
    </message>
    <message>
        <source>perimeters {several} and {last}</source>
        <translation>périmètres {several} et {last}</translation>
    </message>
</context>
<context>
    <name>HindcastPage</name>
    <message>
        <source>Make a scenario of it</source>
        <translation>En faire un scénario</translation>
    </message>
    <message>
        <source>Changes of turnover in the record</source>
        <translation>Variations observées du chiffre d’affaires</translation>
    </message>
    <message>
        <source>{scenario}, as the record has it</source>
        <translation>{scenario}, selon les observations</translation>
    </message>
    <message>
        <source>All perimeters together</source>
        <translation>Tous les périmètres ensemble</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Record of</source>
        <translation>Observations</translation>
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
        <source>▲ marks reach</source>
        <translation>▲ Les repères visent</translation>
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
    <name>Measure</name>
    <message>
        <source>{outcome} in {year}</source>
        <translation>{outcome} en {year}</translation>
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
        <source>What it takes</source>
        <translation>Ce qu’il faudrait</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>Frontière</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Observations</translation>
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
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
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
        <source>The two scenarios are of different studies, “{one}” and “{other}”, and cannot be held against each other.</source>
        <translation>Les deux scénarios relèvent d’études différentes, «&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;», et ne peuvent pas être rapprochés.</translation>
    </message>
    <message>
        <source>Two scenarios are needed, such as: {example}.</source>
        <translation>Il faut deux scénarios, par exemple&#x202f;: {example}.</translation>
    </message>
    <message>
        <source>--scenario makes a third scenario, where two are asked for. Leave it out.</source>
        <translation>--scenario fait un troisième scénario, là où il en faut deux. Retirez-le.</translation>
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
    <message>
        <source>There is no group of levers “{key}”. There are: {known}.</source>
        <translation>Il n’y a pas de groupe de leviers «&#x202f;{key}&#x202f;». Il y a&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>There is no perimeter “{key}” in this study. There are: {known}.</source>
        <translation>Il n’y a pas de périmètre «&#x202f;{key}&#x202f;» dans cette étude. Il y a&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>There is no economy “{key}” in this study. There are: {known}.</source>
        <translation>Il n’y a pas d’économie «&#x202f;{key}&#x202f;» dans cette étude. Il y a&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>No market of this study follows {economy}: there is no sensitivity to fit.</source>
        <translation>Aucun marché de cette étude ne suit cette économie&#x202f;: {economy}. Il n’y a pas de sensibilité à ajuster.</translation>
    </message>
    <message>
        <source>The record is too short for a fit: it takes {least} changes of turnover with the growth of {economy} in the same years, and there are {found}.</source>
        <translation>Les observations sont trop peu nombreuses pour un ajustement&#x202f;: il faut {least} variations du chiffre d’affaires avec, les mêmes années, la croissance de l’économie ({economy}), et il y en a {found}.</translation>
    </message>
    <message>
        <source>{economy} was equally far from normal growth all along the record, which then cannot tell a sensitivity.</source>
        <translation>{economy}&#x202f;: l’écart à la croissance normale a été le même sur toutes les observations, qui ne peuvent donc indiquer aucune sensibilité.</translation>
    </message>
    <message>
        <source>A map takes two levers; “{key}” is named twice.</source>
        <translation>Une carte prend deux leviers&#x202f;; «&#x202f;{key}&#x202f;» est nommé deux fois.</translation>
    </message>
    <message>
        <source>A map has a whole number of points a side, from 2 to {most}, not “{found}”.</source>
        <translation>Une carte compte un nombre entier de points par côté, de 2 à {most}, et non «&#x202f;{found}&#x202f;».</translation>
    </message>
    <message>
        <source>Name at least one target. There are: {known}.</source>
        <translation>Nommez au moins un objectif. Il y a&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>A probability to reach lies above 0 and below 1; “{found}” does not.</source>
        <translation>Une probabilité à atteindre est supérieure à 0 et inférieure à 1&#x202f;; «&#x202f;{found}&#x202f;» ne l’est pas.</translation>
    </message>
    <message>
        <source>A ranking takes a whole number of draws from {least} to {most}, not “{found}”.</source>
        <translation>Un classement prend un nombre entier de tirages, de {least} à {most}, et non «&#x202f;{found}&#x202f;».</translation>
    </message>
    <message>
        <source>Name at least one lever to share the effort.</source>
        <translation>Nommez au moins un levier pour partager l’effort.</translation>
    </message>
    <message>
        <source>It takes two scenarios to compare; there is only “{key}”. Name another.</source>
        <translation>Il faut deux scénarios pour comparer&#x202f;; il n’y a que «&#x202f;{key}&#x202f;». Nommez-en un autre.</translation>
    </message>
    <message>
        <source>{file}: is of the study “{own}”, not of “{study}” as the others. Name it after --scenario instead.</source>
        <translation>{file}&#x202f;: relève de l’étude «&#x202f;{own}&#x202f;», et non de «&#x202f;{study}&#x202f;» comme les autres. Nommez-le plutôt après --scenario.</translation>
    </message>
    <message>
        <source>A map takes two levers, as in “offsim frontier {one} {other}”.</source>
        <translation>Une carte prend deux leviers, comme dans «&#x202f;offsim frontier {one} {other}&#x202f;».</translation>
    </message>
    <message>
        <source>--chance needs --target, which says what is to be reached.</source>
        <translation>--chance demande --target, qui dit ce qu’il faut atteindre.</translation>
    </message>
    <message>
        <source>--target says which outcome and year; leave out --outcome and --year, or --target.</source>
        <translation>--target dit quel résultat et quelle année&#x202f;; retirez --outcome et --year, ou --target.</translation>
    </message>
    <message>
        <source>--chance takes one target at a time; name it with --target.</source>
        <translation>--chance prend un seul objectif à la fois&#x202f;; nommez-le avec --target.</translation>
    </message>
    <message>
        <source>--chance takes per cent above 0 and below 100, such as 80, not “{words}”.</source>
        <translation>--chance prend un pourcentage supérieur à 0 et inférieur à 100, par exemple 80, et non «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>Each simulation of this study takes {found} random numbers, more than the {most} that can be drawn. Give the study fewer years, economies or markets.</source>
        <translation>Chaque simulation de cette étude demande {found} nombres aléatoires, plus que les {most} qu’il est possible de tirer. Réduisez le nombre d’années, d’économies ou de marchés de l’étude.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in “{folder}” ({why}). It is safe only when you save it.</source>
        <translation>Le travail non enregistré ne peut pas être conservé dans «&#x202f;{folder}&#x202f;» ({why}). Il n’est en sécurité qu’une fois enregistré.</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier session cannot be read, and was left in “{folder}”: {why}</source>
        <translation>Le travail non enregistré d’une session précédente est illisible et a été laissé dans «&#x202f;{folder}&#x202f;»&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drawing members…</source>
        <translation>Tirage des membres…</translation>
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
    <name>Question</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>Frontière</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Ce qu’il faudrait</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Nothing is uncertain here: no lever is spread, and no client economy strays.</source>
        <translation>Rien n’est incertain ici&#x202f;: aucun levier n’a d’étendue, et aucune économie cliente ne dévie.</translation>
    </message>
    <message>
        <source>{measure}: in some draws there is no such number, so nothing can be ranked.</source>
        <translation>{measure}&#x202f;: dans certains tirages, ce chiffre n’existe pas&#x202f;; rien ne peut donc être classé.</translation>
    </message>
    <message>
        <source>{measure}: nothing that is uncertain moves it.</source>
        <translation>{measure}&#x202f;: rien de ce qui est incertain n’a d’effet sur ce chiffre.</translation>
    </message>
    <message>
        <source>Noise of the client economies</source>
        <translation>Bruit des économies clientes</translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>Ce qui est incertain</translation>
    </message>
    <message>
        <source>By itself, %</source>
        <translation>Effet propre,&#x202f;%</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Erreur type</translation>
    </message>
    <message>
        <source>In total, %</source>
        <translation>Effet total,&#x202f;%</translation>
    </message>
    <message>
        <source>Parts of the variance: {measure}, mean {mean}, standard deviation {deviation}</source>
        <translation>Parts de la variance&#x202f;: {measure}, moyenne {mean}, écart type {deviation}</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>at 10 %</source>
        <translation>à 10&#x202f;%</translation>
    </message>
    <message>
        <source>at 90 %</source>
        <translation>à 90&#x202f;%</translation>
    </message>
    <message>
        <source>Outcome at 10 %</source>
        <translation>Résultat à 10&#x202f;%</translation>
    </message>
    <message>
        <source>Outcome at 90 %</source>
        <translation>Résultat à 90&#x202f;%</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Each lever alone, at 10 % and 90 % of its distribution: {measure}, {unit}</source>
        <translation>Chaque levier seul, à 10&#x202f;% et à 90&#x202f;% de sa distribution&#x202f;: {measure}, {unit}</translation>
    </message>
    <message>
        <source>{lever} from {low} to {high} {unit}: {measure} goes from {at_low} to {at_high} {outcome_unit}.</source>
        <translation>{lever} de {low} à {high}&#xa0;{unit}&#x202f;: {measure} va de {at_low} à {at_high}&#xa0;{outcome_unit}.</translation>
    </message>
    <message>
        <source>On the way it turns: it lies between {least} and {greatest}.</source>
        <translation>En chemin, le sens s’inverse&#x202f;: le résultat va de {least} à {greatest}.</translation>
    </message>
    <message>
        <source>{factor}: {first} ± {first_error} of the variance by itself, {total} ± {total_error} in total.</source>
        <translation>{factor}&#x202f;: effet propre {first} ±&#xa0;{first_error} de la variance, effet total {total} ±&#xa0;{total_error}.</translation>
    </message>
    <message>
        <source>{measure}: most of what is uncertain comes from {factor} ({share}).</source>
        <translation>{measure}&#x202f;: {factor} explique l’essentiel de l’incertitude ({share}).</translation>
    </message>
    <message>
        <source>{measure}: more of what is uncertain comes from {factor} ({share}) than from any other.</source>
        <translation>{measure}&#x202f;: {factor} explique plus d’incertitude ({share}) qu’aucun autre facteur.</translation>
    </message>
    <message>
        <source>{factor} ({share})</source>
        <translation>{factor} ({share})</translation>
    </message>
    <message>
        <source>Then come {first} and {second}.</source>
        <translation>Viennent ensuite {first} et {second}.</translation>
    </message>
    <message>
        <source>Then comes {first}.</source>
        <translation>Vient ensuite {first}.</translation>
    </message>
    <message>
        <source>The noise of the client economies is {share}.</source>
        <translation>Le bruit des économies clientes compte pour {share}.</translation>
    </message>
    <message>
        <source>{share} comes of several acting together.</source>
        <translation>L’effet conjoint de plusieurs facteurs compte pour {share}.</translation>
    </message>
</context>
<context>
    <name>RankPage</name>
    <message>
        <source>Parts of what is uncertain, in per cent</source>
        <translation>Parts de l’incertitude, en pour cent</translation>
    </message>
    <message>
        <source>{measure}: no lever that is uncertain moves it.</source>
        <translation>{measure}&#x202f;: aucun levier incertain ne le fait bouger.</translation>
    </message>
    <message>
        <source>No lever is uncertain. The distribution of a lever makes it so.</source>
        <translation>Aucun levier n’est incertain. C’est la distribution d’un levier qui le rend tel.</translation>
    </message>
    <message>
        <source>Up and Down choose a bar; Return or a click goes to its lever.</source>
        <translation>Haut et Bas choisissent une barre&#x202f;; Entrée ou un clic mène à son levier.</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message>
        <source>What matters for</source>
        <translation>Ce qui compte pour</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>offsim ended before this work was saved. What you do not restore now is offered again.</source>
        <translation>offsim s’est arrêté avant l’enregistrement de ce travail. Ce que vous ne restaurez pas maintenant sera proposé de nouveau.</translation>
    </message>
    <message>
        <source>What differs from what was saved:</source>
        <translation>Différences par rapport à la version enregistrée&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Delete this work</source>
        <translation>&amp;Supprimer ce travail</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>{name} – {study} – kept on {when}</source>
        <translation>{name} – {study} – conservé le {when}</translation>
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
    <name>Seek</name>
    <message>
        <source>On the line, not with the chance: {told}</source>
        <translation>Sur la ligne, non avec la probabilité&#x202f;: {told}</translation>
    </message>
    <message>
        <source>On the line, nothing left to chance – {told}</source>
        <translation>Sur la ligne, sans hasard – {told}</translation>
    </message>
    <message>
        <source>No lever alone, within its bounds, just meets it.</source>
        <translation>Aucun levier seul, dans ses bornes, ne l’atteint de justesse.</translation>
    </message>
    <message>
        <source>No lever alone does that within its plausible range; outside it: {levers}.</source>
        <translation>Aucun levier seul n’y suffit dans sa plage plausible&#x202f;; au-delà&#x202f;: {levers}.</translation>
    </message>
    <message>
        <source>Alone and within its plausible range, each of these does that: {levers}.</source>
        <translation>Seul et dans sa plage plausible, chacun de ces leviers y suffit&#x202f;: {levers}.</translation>
    </message>
    <message>
        <source>Asked for with a chance of {chance}.</source>
        <translation>Demandé avec une probabilité de {chance}.</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
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
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Each lever alone, all else as it stands</source>
        <translation>Chaque levier seul, tout le reste inchangé</translation>
    </message>
    <message>
        <source>Nothing needs to move: the targets are met.</source>
        <translation>Rien n’a besoin de bouger&#x202f;: les objectifs sont atteints.</translation>
    </message>
    <message>
        <source>Together, at {part} of their way to the plausible ends, they do it: {levers}. {target} binds.</source>
        <translation>Ensemble, à {part} du chemin vers leurs limites plausibles, ils y suffisent&#x202f;: {levers}. Objectif le plus contraignant&#x202f;: {target}.</translation>
    </message>
    <message>
        <source>Together they do not do it within their plausible ranges: at the ends, {levers}, {target} is {gap} short.</source>
        <translation>Ensemble, dans leurs plages plausibles, ils n’y suffisent pas&#x202f;: aux limites, {levers}, il manque {gap} pour {target}.</translation>
    </message>
    <message>
        <source>{value} {unit} reaches {target}.</source>
        <translation>{value}&#xa0;{unit}&#x202f;: valeur qui permet d’atteindre {target}.</translation>
    </message>
    <message>
        <source>{value} {unit} reaches {target}, outside what is plausible.</source>
        <translation>{value}&#xa0;{unit}&#x202f;: valeur qui permet d’atteindre {target}, mais hors de la plage plausible.</translation>
    </message>
    <message>
        <source>From {low} to {high} {unit}, no value just meets {target}.</source>
        <translation>De {low} à {high} {unit}, aucune valeur n’atteint de justesse «&#x202f;{target}&#x202f;».</translation>
    </message>
    <message>
        <source>This does not move {target}.</source>
        <translation>Sans effet sur {target}.</translation>
    </message>
    <message>
        <source>{lever} at {value} {unit}</source>
        <translation>{lever} à {value}&#xa0;{unit}</translation>
    </message>
    <message>
        <source>{target}: met already, by {gap}; marks show where it would be just met.</source>
        <translation>{target}&#x202f;: déjà atteint, avec une marge de {gap}&#x202f;; les repères montrent où il serait tout juste atteint.</translation>
    </message>
    <message>
        <source>{target}: {gap} short.</source>
        <translation>{target}&#x202f;: il manque {gap}.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>plausible</source>
        <translation>plausible</translation>
    </message>
    <message>
        <source>not plausible</source>
        <translation>non plausible</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{listed} and {number} more</source>
        <translation>{listed} et {number} de plus</translation>
    </message>
</context>
<context>
    <name>SeekPage</name>
    <message>
        <source>What each lever alone would have to be</source>
        <translation>Ce que chaque levier seul devrait être</translation>
    </message>
    <message>
        <source>Choose a target above.</source>
        <translation>Choisissez un objectif ci-dessus.</translation>
    </message>
    <message>
        <source>The chances are being worked out…</source>
        <translation>Calcul des probabilités en cours…</translation>
    </message>
    <message>
        <source>On the line, or with a chance</source>
        <translation>Sur la ligne, ou avec une probabilité</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Atteindre</translation>
    </message>
    <message>
        <source>by</source>
        <translation>selon</translation>
    </message>
    <message>
        <source>A double click on a row, or Return, sets its lever. Ctrl+C copies.</source>
        <translation>Un double clic sur une ligne, ou Entrée, règle son levier. Ctrl+C copie.</translation>
    </message>
    <message>
        <source>the line, nothing left to chance</source>
        <translation>la ligne, sans rien laisser au hasard</translation>
    </message>
    <message>
        <source>a chance of {chance}</source>
        <translation>une probabilité de {chance}</translation>
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
    <name>Site</name>
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
    <name>SitesPage</name>
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
    <message>
        <source>Restore unsaved work</source>
        <translation>Restaurer le travail non enregistré</translation>
    </message>
    <message>
        <source>Take over the file</source>
        <translation>Reprendre le fichier</translation>
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
        <source>No members are drawn</source>
        <translation>Aucun membre n’est tiré</translation>
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
    <message>
        <source>{told}; {likely}</source>
        <translation>{told}&#x202f;; {likely}</translation>
    </message>
</context>
<context>
    <name>Tornado</name>
    <message>
        <source>What each uncertain lever alone does</source>
        <translation>Ce que fait seul chaque levier incertain</translation>
    </message>
    <message>
        <source>lever at 10 %</source>
        <translation>levier à 10&#x202f;%</translation>
    </message>
    <message>
        <source>at 90 %</source>
        <translation>à 90&#x202f;%</translation>
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
    <message>
        <source>{place}: jobs do not fit the offices from {first} on; {gap} m² are lacking in {year}, {land} ha of land.</source>
        <translation>{place}&#x202f;: les emplois ne tiennent plus dans les bureaux à partir de {first}&#x202f;; il manque {gap}&#xa0;m² en {year}, soit {land}&#xa0;ha de terrain.</translation>
    </message>
    <message>
        <source>That is more than the {limit} ha set aside.</source>
        <translation>C’est plus que les {limit}&#xa0;ha réservés.</translation>
    </message>
    <message>
        <source>{limit} ha are set aside.</source>
        <translation>Terrain réservé&#x202f;: {limit}&#xa0;ha.</translation>
    </message>
    <message>
        <source>{place}: its shares leave {amount} MAD of turnover a job elsewhere in {year}, less than a job pays, {wage} MAD a year.</source>
        <translation>{place}&#x202f;: ses parts laissent ailleurs {amount}&#xa0;DH de chiffre d’affaires par emploi en {year}, moins que ce qu’un emploi est payé, {wage}&#xa0;DH par an.</translation>
    </message>
    <message>
        <source>{place}: its share of {outcome} is {share} % in {year}, more than the {limit} % of {around}, where it lies.</source>
        <translation>{place}&#x202f;: sa part ({outcome}) est de {share}&#x202f;% en {year}, plus que les {limit}&#x202f;% du lieu où il se trouve, {around}.</translation>
    </message>
    <message>
        <source>{place}: its share of {outcome} would be {share} % in {year}; from then on it is held at {held} %.</source>
        <translation>{place}&#x202f;: sa part ({outcome}) serait de {share}&#x202f;% en {year}&#x202f;; à partir de là, elle est tenue à {held}&#x202f;%.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Warnings about this scenario</source>
        <translation>Avertissements sur ce scénario</translation>
    </message>
    <message>
        <source>Nothing implausible.</source>
        <translation>Rien d’invraisemblable.</translation>
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
        <source>Growth, observed</source>
        <translation>Croissance, observée</translation>
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
        <source>Wage of a job, a year</source>
        <translation>Salaire d’un emploi, par an</translation>
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
