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
        <source>Save stud&amp;y as…</source>
        <translation>Enregistrer l’ét&amp;ude sous…</translation>
    </message>
    <message>
        <source>I&amp;mport figures…</source>
        <translation>I&amp;mporter des chiffres…</translation>
    </message>
    <message>
        <source>Import from wor&amp;kbook…</source>
        <translation>Importer depuis un c&amp;lasseur…</translation>
    </message>
    <message>
        <source>Export Excel &amp;workbook…</source>
        <translation>Exporter le &amp;classeur Excel…</translation>
    </message>
    <message>
        <source>Export the summary &amp;page (PDF)…</source>
        <translation>Exporter la pa&amp;ge de synthèse (PDF)…</translation>
    </message>
    <message>
        <source>Export this c&amp;hart…</source>
        <translation>Exporter ce grap&amp;hique…</translation>
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
        <source>Copy this c&amp;hart</source>
        <translation>Copier ce grap&amp;hique</translation>
    </message>
    <message>
        <source>Copy the da&amp;ta of this chart</source>
        <translation>Copier les données de ce graphi&amp;que</translation>
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
        <source>What &amp;you changed in the study…</source>
        <translation>&amp;Vos modifications de l’étude…</translation>
    </message>
    <message>
        <source>Co&amp;mpare the study with a file…</source>
        <translation>Co&amp;mparer l’étude avec un fichier…</translation>
    </message>
    <message>
        <source>Take the study&apos;s ne&amp;wer edition…</source>
        <translation>Prendre l’édition &amp;plus récente de l’étude…</translation>
    </message>
    <message>
        <source>Go back to what was last &amp;saved</source>
        <translation>Revenir à la dernière version &amp;enregistrée</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page s&amp;uivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Page pré&amp;cédente</translation>
    </message>
    <message>
        <source>Next pane&amp;l</source>
        <translation>Panneau sui&amp;vant</translation>
    </message>
    <message>
        <source>Previous pan&amp;el</source>
        <translation>Panneau précéde&amp;nt</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Agrandir le te&amp;xte</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>Usual te&amp;xt size</source>
        <translation>Taille &amp;habituelle du texte</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>&amp;Add scenario</source>
        <translation>&amp;Ajouter un scénario</translation>
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
        <source>Co&amp;ntents</source>
        <translation>So&amp;mmaire</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>&amp;Equations</source>
        <translation>É&amp;quations</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Visite guidée de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;About offsim</source>
        <translation>À &amp;propos d’offsim</translation>
    </message>
    <message>
        <source>&amp;Crash reports…</source>
        <translation>Rapports d’&amp;incident…</translation>
    </message>
    <message>
        <source>Export &amp;images of the charts…</source>
        <translation>Exporter les &amp;images des graphiques…</translation>
    </message>
    <message>
        <source>Run more &amp;simulations…</source>
        <translation>Augmenter le nombre de &amp;simulations…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter les simulations</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Turnover reaches {turnover} bn MAD in {year}{gap}.</source>
        <translation>Le chiffre d’affaires atteint {turnover}&#xa0;MMDH en {year}{gap}.</translation>
    </message>
    <message>
        <source>In {year}, turnover reaches {turnover} bn MAD{turnover_gap}, with {jobs}{jobs_gap}.</source>
        <translation>En {year}, le chiffre d’affaires atteint {turnover} MMDH{turnover_gap}, avec {jobs}{jobs_gap}.</translation>
    </message>
    <message>
        <source>, {gap} above the target</source>
        <translation>, {gap} au-dessus de l’objectif</translation>
    </message>
    <message>
        <source>, {gap} short of the target</source>
        <translation>, {gap} sous l’objectif</translation>
    </message>
    <message>
        <source>{jobs}, {added} more than in {year}{gap}.</source>
        <translation>{jobs}, {added} de plus qu’en {year}{gap}.</translation>
    </message>
    <message>
        <source>{jobs}, {added} fewer than in {year}{gap}.</source>
        <translation>{jobs}, {added} de moins qu’en {year}{gap}.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>An unexpected error occurred; nothing is lost. Details: {file}</source>
        <translation>Une erreur inattendue s’est produite&#x202f;; rien n’est perdu. Détails&#x202f;: {file}</translation>
    </message>
</context>
<context>
    <name>BaseYear</name>
    <message>
        <source>The projection would begin in {year}, with what was observed then. The shares of markets and sites stay as they are. The step can be undone.</source>
        <translation>La projection commencerait en {year}, avec ce qui a été observé cette année-là. Les parts des marchés et des sites restent inchangées. L’opération peut être annulée.</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation>Ce qui change&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Make {year} the base year</source>
        <translation>&amp;Faire de {year} l’année de base</translation>
    </message>
    <message>
        <source>{outcome} of the base year: {was} ({before}) → {now} ({year})</source>
        <translation>{outcome} de l’année de base&#xa0;: {was} ({before}) → {now} ({year})</translation>
    </message>
    <message>
        <source>No jump-off year any more: nothing was observed after the base year</source>
        <translation>Plus d’année de départ&#xa0;: rien n’a été observé après l’année de base</translation>
    </message>
    <message>
        <source>Target taken out, as its year is over: {target}</source>
        <translation>Objectif retiré, son année étant passée&#xa0;: {target}</translation>
    </message>
    <message>
        <source>Counts from {year} on, and no longer from {before}: {target}</source>
        <translation>Se compte à partir de {year} et non plus de {before}&#xa0;: {target}</translation>
    </message>
    <message>
        <source>“{name}” sets figures of the base year itself; they stay as set</source>
        <translation>«&#x202f;{name}&#x202f;» fixe lui-même des chiffres de l’année de base&#x202f;; ils restent inchangés</translation>
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
    <message>
        <source>Figure of the study, {cell}: “{name}”: {was} → {now}</source>
        <translation>Chiffre de l’étude, {cell}&#xa0;: «&#x202f;{name}&#x202f;»&#xa0;: {was} → {now}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Turnover, bn MAD</source>
        <translation>Chiffre d’affaires, MMDH</translation>
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
        <source>In {year}, {values}.</source>
        <translation>En {year}, {values}.</translation>
    </message>
    <message>
        <source>Limit of {mark}: in {year} {name} is {gap} above it.</source>
        <translation>Limite de {mark}&#xa0;: en {year}, {name} est au-dessus de {gap}.</translation>
    </message>
    <message>
        <source>Limit of {mark}: in {year} {name} is {gap} below it.</source>
        <translation>Limite de {mark}&#xa0;: en {year}, {name} est au-dessous de {gap}.</translation>
    </message>
    <message>
        <source>Target of {mark} in {year}: {name} is {gap} above it.</source>
        <translation>Objectif de {mark} en {year}&#xa0;: {name} est au-dessus de {gap}.</translation>
    </message>
    <message>
        <source>Target of {mark} in {year}: {name} is {gap} below it.</source>
        <translation>Objectif de {mark} en {year}&#xa0;: {name} est au-dessous de {gap}.</translation>
    </message>
    <message>
        <source>observed, {perimeter}: {value}</source>
        <translation>observé, {perimeter}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>thousand jobs</source>
        <translation>milliers d’emplois</translation>
    </message>
    <message>
        <source>thousand m²</source>
        <translation>milliers de m²</translation>
    </message>
    <message>
        <source>Floor space needed, thousand m²</source>
        <translation>Bureaux nécessaires, milliers de m²</translation>
    </message>
    <message>
        <source>Land needed, ha</source>
        <translation>Foncier nécessaire, ha</translation>
    </message>
    <message>
        <source>Growth, %/yr</source>
        <translation>Croissance,&#x202f;%/an</translation>
    </message>
    <message>
        <source>90 % of simulations from {low} to {high}, median {median}</source>
        <translation>90&#xa0;% des simulations de {low} à {high}, médiane {median}</translation>
    </message>
    <message>
        <source>{economy}: deviation, pp</source>
        <translation>{economy}&#xa0;: écart, pt</translation>
    </message>
    <message>
        <source>projected from {year}</source>
        <translation>projeté à partir de {year}</translation>
    </message>
    <message>
        <source>{outcome}: difference from the reference</source>
        <translation>{outcome}&#xa0;: écart à la référence</translation>
    </message>
    <message>
        <source>90 % band</source>
        <translation>bande à 90&#xa0;%</translation>
    </message>
    <message>
        <source>50 % band</source>
        <translation>bande à 50&#xa0;%</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>central projection</source>
        <translation>projection centrale</translation>
    </message>
    <message>
        <source>▲ {value}, beyond the frame</source>
        <translation>▲ {value}, hors du cadre</translation>
    </message>
    <message>
        <source>▼ {value}, beyond the frame</source>
        <translation>▼ {value}, hors du cadre</translation>
    </message>
</context>
<context>
    <name>ChartChoices</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Outcome of chart {number}</source>
        <translation>Résultat du graphique {number}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Difference from the reference</source>
        <translation>Écart à la référence</translation>
    </message>
    <message>
        <source>Level or difference</source>
        <translation>Niveau ou écart</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>There is no chart on this page.</source>
        <translation>Cette page ne contient aucun graphique.</translation>
    </message>
    <message>
        <source>The chart’s data have been copied.</source>
        <translation>Les données du graphique ont été copiées.</translation>
    </message>
    <message>
        <source>The chart has been copied as a picture.</source>
        <translation>Le graphique a été copié comme image.</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Images PNG</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>Dessins SVG</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>&amp;Copy as a picture</source>
        <translation>&amp;Copier comme image</translation>
    </message>
    <message>
        <source>Copy the &amp;data</source>
        <translation>Copier les &amp;données</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;How to read this</source>
        <translation>Comment &amp;lire ce graphique</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Comment le lire</translation>
    </message>
    <message>
        <source>How to read “{chart}”</source>
        <translation>Comment lire «&#x202f;{chart}&#x202f;»</translation>
    </message>
    <message>
        <source>More in the help</source>
        <translation>Plus dans l’aide</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Inputs, one by one (1: the case)</source>
        <translation>Entrées, une à une (1&#xa0;: le cas)</translation>
    </message>
    <message>
        <source>Levers by year, as exported</source>
        <translation>Leviers par année, à l’export</translation>
    </message>
    <message>
        <source>Levers by year, of the scenario in use</source>
        <translation>Leviers par année, du scénario utilisé</translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <translation>Cellules différentes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Pas un nombre</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Pas entier</translation>
    </message>
    <message>
        <source>Out of bounds</source>
        <translation>Hors bornes</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Typed over</source>
        <translation>Saisi par-dessus</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>À l’export</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Cases in which a check below fails</source>
        <translation>Cas où un contrôle ci-dessous échoue</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Inputs that the model cannot take; while there are any, outcomes show no number</source>
        <translation>Entrées que le modèle ne peut pas utiliser&#x202f;; tant qu’il y en a, les résultats n’affichent aucun nombre</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>All checks hold</source>
        <translation>Contrôles&#xa0;: tous conformes</translation>
    </message>
    <message>
        <source>Checks that fail:</source>
        <translation>Anomalies&#xa0;:</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalide</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>anomalie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>to know, no fault</source>
        <translation>à savoir, sans erreur</translation>
    </message>
    <message>
        <source>Word shown</source>
        <translation>Mot affiché</translation>
    </message>
    <message>
        <source>What is allowed for rounding, in parts of the whole</source>
        <translation>Tolérance d’arrondi, en part du total</translation>
    </message>
    <message>
        <source>Words and limits of the checks</source>
        <translation>Mots et limites des contrôles</translation>
    </message>
    <message>
        <source>Levers that are empty or no number</source>
        <translation>Leviers vides ou qui ne sont pas un nombre</translation>
    </message>
    <message>
        <source>Levers that are not whole, where they must be</source>
        <translation>Leviers non entiers alors qu’ils doivent l’être</translation>
    </message>
    <message>
        <source>Levers below the lowest or above the highest value</source>
        <translation>Leviers sous le minimum ou au-dessus du maximum</translation>
    </message>
    <message>
        <source>Cells by year that are no number or outside the bounds</source>
        <translation>Cellules par année qui ne sont pas un nombre ou sont hors bornes</translation>
    </message>
    <message>
        <source>The scenario in use is none of the sheet of scenarios</source>
        <translation>Le scénario utilisé n’est pas dans la feuille des scénarios</translation>
    </message>
    <message>
        <source>The economic outlook is none of the list</source>
        <translation>La conjoncture n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Marchés</translation>
    </message>
    <message>
        <source>Shares of turnover do not add up to 100 %</source>
        <translation>Les parts du chiffre d’affaires ne totalisent pas 100&#xa0;%</translation>
    </message>
    <message>
        <source>Shares of jobs do not add up to 100 %</source>
        <translation>Les parts des emplois ne totalisent pas 100&#xa0;%</translation>
    </message>
    <message>
        <source>Years in which the markets do not add up to the country: {outcome}</source>
        <translation>Années où la somme des marchés n’est pas le total du pays&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>Shares outside 0 to 100 %, or larger than that of the site around</source>
        <translation>Parts hors de 0 à 100&#xa0;%, ou supérieures à celle du site englobant</translation>
    </message>
    <message>
        <source>Shares of the sites</source>
        <translation>Parts des sites</translation>
    </message>
    <message>
        <source>Years of targets that the study does not have</source>
        <translation>Années d’objectifs absentes de l’étude</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Years, of all sites, in which jobs exceed the capacity of the offices</source>
        <translation>Années, tous sites, où les emplois dépassent la capacité des bureaux</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Inputs changed since the export</source>
        <translation>Entrées modifiées depuis l’export</translation>
    </message>
    <message>
        <source>Inputs typed over the settings of the scenario in use</source>
        <translation>Entrées saisies par-dessus le scénario utilisé</translation>
    </message>
    <message>
        <source>Shares of the markets, %</source>
        <translation>Parts des marchés,&#xa0;%</translation>
    </message>
    <message>
        <source>Shares of the sites, % (1: the case)</source>
        <translation>Parts des sites,&#xa0;% (1&#xa0;: le cas)</translation>
    </message>
    <message>
        <source>{share} in {year}</source>
        <translation>{share} en {year}</translation>
    </message>
    <message>
        <source>Outside 0 to 100 %</source>
        <translation>Hors de 0 à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Larger than around</source>
        <translation>Plus que le site englobant</translation>
    </message>
    <message>
        <source>Country less its markets, by year (1: they differ)</source>
        <translation>Pays moins ses marchés, par année (1&#xa0;: écart)</translation>
    </message>
</context>
<context>
    <name>Compare</name>
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
        <source>Scenario</source>
        <translation>Scénario</translation>
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
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>The scenarios assume the same.</source>
        <translation>Les scénarios reposent sur les mêmes hypothèses.</translation>
    </message>
    <message>
        <source>{name}: distribution</source>
        <translation>{name}&#xa0;: distribution</translation>
    </message>
    <message>
        <source>Economic outlook</source>
        <translation>Conjoncture</translation>
    </message>
    <message>
        <source>Only one scenario, “{scenario}”: add another to compare.</source>
        <translation>Un seul scénario, «&#x202f;{scenario}&#x202f;»&#xa0;: ajoutez-en un pour comparer.</translation>
    </message>
    <message>
        <source>“{scenario}” gives the highest turnover in {year}, {gap} bn MAD above “{reference}”. {extent}</source>
        <translation>«&#x202f;{scenario}&#x202f;» donne le chiffre d’affaires le plus élevé en {year}, {gap}&#xa0;MMDH au-dessus de «&#x202f;{reference}&#x202f;». {extent}</translation>
    </message>
    <message>
        <source>No scenario is above “{reference}” in {year}; “{scenario}” equals it. {extent}</source>
        <translation>Aucun scénario ne dépasse «&#x202f;{reference}&#x202f;» en {year}&#x202f;; «&#x202f;{scenario}&#x202f;» l’égale. {extent}</translation>
    </message>
    <message>
        <source>“{reference}” gives the highest turnover in {year}; “{scenario}” comes next, {gap} bn MAD below. {extent}</source>
        <translation>«&#x202f;{reference}&#x202f;» donne le chiffre d’affaires le plus élevé en {year}&#x202f;; vient ensuite «&#x202f;{scenario}&#x202f;», {gap}&#xa0;MMDH plus bas. {extent}</translation>
    </message>
    <message>
        <source>They differ in the economic outlook.</source>
        <translation>Ces deux scénarios diffèrent par la conjoncture.</translation>
    </message>
    <message>
        <source>They assume the same.</source>
        <translation>Leurs hypothèses sont les mêmes.</translation>
    </message>
    <message>
        <source>Changes against “{reference}”</source>
        <translation>Variations par rapport à «&#x202f;{reference}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Changes against the reference</source>
        <translation>Variations par rapport à la référence</translation>
    </message>
    <message>
        <source>A double click on an assumption, or Enter, goes to its lever.</source>
        <translation>Un double clic sur une hypothèse, ou Entrée, mène à son levier.</translation>
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
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>one page: the answer, the targets, what moves them, what to doubt</source>
        <translation>une page&#xa0;: la réponse, les objectifs, ce qui les fait varier, ce qui reste incertain</translation>
    </message>
    <message>
        <source>this sheet: whether all is in order, and how to read the workbook</source>
        <translation>cette feuille&#xa0;: les contrôles, et comment lire le classeur</translation>
    </message>
    <message>
        <source>the yellow cells to change, and every fixed number</source>
        <translation>les cellules jaunes à modifier, et tous les nombres fixes</translation>
    </message>
    <message>
        <source>the settings of all scenarios; one is in use</source>
        <translation>les réglages de tous les scénarios&#x202f;; un seul est utilisé</translation>
    </message>
    <message>
        <source>the equations, step by step, recalculated from the inputs</source>
        <translation>les équations, pas à pas, recalculées à partir des entrées</translation>
    </message>
    <message>
        <source>every outcome by year, recalculated, with charts</source>
        <translation>tous les résultats par année, recalculés, avec graphiques</translation>
    </message>
    <message>
        <source>what is to be reached, and the gap, recalculated</source>
        <translation>ce qui est à atteindre, et l’écart, recalculés</translation>
    </message>
    <message>
        <source>uncertainty bands and probabilities, as exported</source>
        <translation>bandes d’incertitude et probabilités, à l’export</translation>
    </message>
    <message>
        <source>every figure with its status, source and quote</source>
        <translation>tous les chiffres avec statut, source et citation</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Each market grows by its trend, by its sensitivity to the growth of its client economy above or below normal, and by events.</source>
        <translation>Chaque marché croît selon sa tendance, sa sensibilité à l’écart de croissance de l’économie cliente par rapport à la normale, et les événements.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Turnover divided by turnover per job, which rises with productivity.</source>
        <translation>Chiffre d’affaires divisé par le chiffre d’affaires par emploi, qui croît avec la productivité.</translation>
    </message>
    <message>
        <source>Sites and offices</source>
        <translation>Sites et bureaux</translation>
    </message>
    <message>
        <source>Shares of the country that change by points a year; from jobs follow offices and land.</source>
        <translation>Parts du pays qui varient en points par an&#x202f;; des emplois découlent bureaux et foncier.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Many simulations, in each of which what is uncertain is drawn at random from its distribution.</source>
        <translation>De nombreuses simulations, où ce qui est incertain est tiré au hasard dans sa distribution.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>a number that a scenario sets: a yellow cell</source>
        <translation>un nombre fixé par un scénario&#xa0;: une cellule jaune</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>a setting of all levers, with an economic outlook</source>
        <translation>un réglage de tous les leviers, avec une conjoncture</translation>
    </message>
    <message>
        <source>Economic outlook</source>
        <translation>Conjoncture</translation>
    </message>
    <message>
        <source>a path of growth of the client economies</source>
        <translation>une trajectoire de croissance des économies clientes</translation>
    </message>
    <message>
        <source>Central projection</source>
        <translation>Projection centrale</translation>
    </message>
    <message>
        <source>what follows from the levers as they are set, without uncertainty</source>
        <translation>ce qui découle des leviers tels que réglés, sans incertitude</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Une simulation</translation>
    </message>
    <message>
        <source>one possible future, drawn at random</source>
        <translation>un futur possible, tiré au hasard</translation>
    </message>
    <message>
        <source>Uncertainty band</source>
        <translation>Bande d’incertitude</translation>
    </message>
    <message>
        <source>between which values outcomes lie in 50 % and in 90 % of the simulations</source>
        <translation>valeurs entre lesquelles se situent 50&#xa0;% et 90&#xa0;% des simulations</translation>
    </message>
    <message>
        <source>Plausible</source>
        <translation>Valeur plausible</translation>
    </message>
    <message>
        <source>within what has been seen or published; values beyond are coloured</source>
        <translation>dans ce qui a été observé ou publié&#x202f;; au-delà, la valeur est colorée</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>what is projected less the target; negative: missed</source>
        <translation>projection moins objectif&#x202f;; négatif&#xa0;: non atteint</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>À l’export</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Digest of the study</source>
        <translation>Empreinte de l’étude</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Seed of the simulations</source>
        <translation>Graine des simulations</translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation>Nombre de simulations</translation>
    </message>
    <message>
        <source>This export</source>
        <translation>Cet export</translation>
    </message>
    <message>
        <source>the scenarios side by side: what differs, outcomes and targets, as exported</source>
        <translation>les scénarios côte à côte&#xa0;: ce qui diffère, résultats et objectifs, à l’export</translation>
    </message>
    <message>
        <source>what makes two scenarios differ, lever by lever, as exported</source>
        <translation>ce qui fait différer deux scénarios, levier par levier, à l’export</translation>
    </message>
    <message>
        <source>two levers, and where the target is met, as exported</source>
        <translation>deux leviers, et où l’objectif est atteint, à l’export</translation>
    </message>
    <message>
        <source>what was observed beside the projection, and what follows from it, as exported</source>
        <translation>ce qui a été observé à côté de la projection, et ce qui s’en déduit, à l’export</translation>
    </message>
    <message>
        <source>which levers the outcome depends on most, as exported</source>
        <translation>les leviers dont le résultat dépend le plus, à l’export</translation>
    </message>
    <message>
        <source>what each lever alone would have to be for the targets, as exported</source>
        <translation>ce que chaque levier, seul, devrait valoir pour les objectifs, à l’export</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n emploi</numerusform>
            <numerusform>%n emplois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n entreprise</numerusform>
            <numerusform>%n entreprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pp</source>
        <translation>
            <numerusform>%n pt</numerusform>
            <numerusform>%n pt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points a year</source>
        <translation>
            <numerusform>%n point par an</numerusform>
            <numerusform>%n points par an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pp/yr</source>
        <translation>
            <numerusform>%n pt/an</numerusform>
            <numerusform>%n pt/an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points per point</source>
        <translation>
            <numerusform>%n point par point</numerusform>
            <numerusform>%n points par point</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pp per pp</source>
        <translation>
            <numerusform>%n pt/pt</numerusform>
            <numerusform>%n pt/pt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MAD</source>
        <translation>
            <numerusform>%n DH</numerusform>
            <numerusform>%n DH</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ha</source>
        <translation>
            <numerusform>%n ha</numerusform>
            <numerusform>%n ha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n simulations</source>
        <translation>
            <numerusform>%n simulation</numerusform>
            <numerusform>%n simulations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n variation</numerusform>
            <numerusform>%n variations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{listed} and %n more</source>
        <translation>
            <numerusform>{listed} et %n autre</numerusform>
            <numerusform>{listed} et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value} from %n others</source>
        <translation>
            <numerusform>{value} (%n autre)</numerusform>
            <numerusform>{value} (%n autres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n levers.</source>
        <translation>
            <numerusform>Ces deux scénarios diffèrent par %n levier.</numerusform>
            <numerusform>Ces deux scénarios diffèrent par %n leviers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in the economic outlook and in %n levers.</source>
        <translation>
            <numerusform>Ces deux scénarios diffèrent par la conjoncture et par %n levier.</numerusform>
            <numerusform>Ces deux scénarios diffèrent par la conjoncture et par %n leviers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levers</source>
        <translation>
            <numerusform>%n levier</numerusform>
            <numerusform>%n leviers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files saved in {folder}</source>
        <translation>
            <numerusform>%n fichier enregistré dans {folder}</numerusform>
            <numerusform>%n fichiers enregistrés dans {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps made again</source>
        <translation>
            <numerusform>%n étape rétablie</numerusform>
            <numerusform>%n étapes rétablies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps undone</source>
        <translation>
            <numerusform>%n étape annulée</numerusform>
            <numerusform>%n étapes annulées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Bands were drawn from every observed year of perimeter {perimeter}.</source>
        <translation>Des bandes ont été tracées à partir de chaque année observée du périmètre {perimeter}.</translation>
    </message>
    <message>
        <source>{outcome}: of {points} comparisons of a band with a later observed year, {half} lie within the 50 % band and {most} within the 90 % band.</source>
        <translation>{outcome}&#xa0;: sur {points} comparaisons d’une bande avec une année observée ultérieure, {half} sont dans la bande à 50&#xa0;% et {most} dans la bande à 90&#xa0;%.</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaisons</translation>
    </message>
    <message>
        <source>Within the 50 % band</source>
        <translation>Dans la bande à 50&#xa0;%</translation>
    </message>
    <message>
        <source>Within the 90 % band</source>
        <translation>Dans la bande à 90&#xa0;%</translation>
    </message>
    <message>
        <source>Observed years within the bands drawn from every earlier observed year</source>
        <translation>Années observées dans les bandes tracées depuis chaque année observée antérieure</translation>
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
        <source>“{name}” can no longer be read: it is locked, or is no longer an ordinary file.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus lisible&#xa0;: il est verrouillé, ou n’est plus un fichier ordinaire.</translation>
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
    <name>DataPage</name>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>{mark} own figure</source>
        <translation>{mark} chiffre de l’organisme</translation>
    </message>
    <message>
        <source>Fi&amp;gures of</source>
        <translation>&amp;Chiffres de</translation>
    </message>
    <message>
        <source>Follows what was observed up to {year}, projected from {next}.</source>
        <translation>Suit les observations jusqu’en {year}, projeté à partir de {next}.</translation>
    </message>
    <message>
        <source>Projected from {next}, whatever was observed from then on.</source>
        <translation>Projeté à partir de {next}, quelles que soient les observations qui suivent.</translation>
    </message>
    <message>
        <source>&amp;Jump-off year</source>
        <translation>Année de dé&amp;part</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>Importer des chiffres</translation>
    </message>
    <message>
        <source>Historical data</source>
        <translation>Données observées</translation>
    </message>
    <message>
        <source>no figure: type one, or paste several with their years</source>
        <translation>aucun chiffre&#xa0;: saisissez-en un, ou collez-en plusieurs avec leurs années</translation>
    </message>
    <message>
        <source>&amp;Make {year} the base year…</source>
        <translation>Fai&amp;re de {year} l’année de base…</translation>
    </message>
    <message>
        <source>{what} {year}, {where}: {value}</source>
        <translation>{what} {year}, {where}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Base year {year}</source>
        <translation>Année de base {year}</translation>
    </message>
    <message>
        <source>Add a jump-off year</source>
        <translation>Ajouter une année de départ</translation>
    </message>
    <message>
        <source>Not yet: no figures after {base}.</source>
        <translation>Aucune&#xa0;: pas de chiffres après {base}.</translation>
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
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Valeur fixe</translation>
    </message>
    <message>
        <source>Every simulation has the value that is set.</source>
        <translation>Toutes les simulations prennent la valeur réglée.</translation>
    </message>
    <message>
        <source>50 % of simulations from {lower} to {upper}, 90 % from {low} to {high}.</source>
        <translation>50&#xa0;% des simulations de {lower} à {upper}, 90&#xa0;% de {low} à {high}.</translation>
    </message>
    <message>
        <source>In the study its value is fixed.</source>
        <translation>Dans l’étude, sa valeur est fixe.</translation>
    </message>
    <message>
        <source>In the study: {distribution} ({status}: {source}). {note}</source>
        <translation>Dans l’étude&#x202f;: {distribution} ({status}&#x202f;: {source}). {note}</translation>
    </message>
    <message>
        <source>{shape}, ± {spread}</source>
        <translation>{shape}, ± {spread}</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Half-width</source>
        <translation>Demi-amplitude</translation>
    </message>
</context>
<context>
    <name>DistributionCard</name>
    <message>
        <source>As in the study</source>
        <translation>Comme dans l’étude</translation>
    </message>
    <message>
        <source>Shape of the distribution</source>
        <translation>Forme de la distribution</translation>
    </message>
</context>
<context>
    <name>EffortPanel</name>
    <message>
        <source>Select the levers in the table above.</source>
        <translation>Sélectionnez les leviers dans le tableau ci-dessus.</translation>
    </message>
    <message>
        <source>Choose a target above.</source>
        <translation>Choisissez un objectif ci-dessus.</translation>
    </message>
    <message>
        <source>Part of the way to the plausible limits</source>
        <translation>Part du chemin vers les limites plausibles</translation>
    </message>
    <message>
        <source>{part} of the way</source>
        <translation>{part} du chemin</translation>
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
        <source>Solve for target</source>
        <translation>Ajuster pour atteindre l’objectif</translation>
    </message>
    <message>
        <source>Move to the plausible limits</source>
        <translation>Ajuster aux limites plausibles</translation>
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
        <source>a whole number of years, at most 100</source>
        <translation>un nombre entier d’années, 100 au plus</translation>
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
        <source>a key of small Latin letters, digits and _, beginning with a letter</source>
        <translation>une clé en minuscules latines, chiffres et _, commençant par une lettre</translation>
    </message>
    <message>
        <source>a key of Latin letters, digits and _, beginning with a letter</source>
        <translation>une clé en lettres latines, chiffres et _, commençant par une lettre</translation>
    </message>
    <message>
        <source>the key of a site that has land and floor space</source>
        <translation>la clé d’un site qui a du foncier et des bureaux</translation>
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
        <source>bounds from the base year, {first}, to the last year the perimeter “{perimeter}” was observed, {last}</source>
        <translation>des bornes allant de l’année de base, {first}, à la dernière année observée du périmètre «&#x202f;{perimeter}&#x202f;», {last}</translation>
    </message>
    <message>
        <source>no jump-off year, since nothing was observed in the perimeter “{perimeter}” after the base year, {first}</source>
        <translation>aucune année de départ, puisque rien n’a été observé dans le périmètre «&#x202f;{perimeter}&#x202f;» après l’année de base, {first}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
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
        <source>no such key; known: {known}</source>
        <translation>aucune clé de ce nom&#x202f;; au choix&#xa0;: {known}</translation>
    </message>
    <message>
        <source>a default and a plausible range within the bounds from {low} to {high}</source>
        <translation>une valeur par défaut et une plage plausible dans les bornes, de {low} à {high}</translation>
    </message>
    <message>
        <source>no offset, since no other market follows this economy</source>
        <translation>aucun écart, puisque aucun autre marché ne suit cette économie</translation>
    </message>
    <message>
        <source>a whole number, and whole bounds</source>
        <translation>un nombre entier, et des bornes entières</translation>
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
        <source>a list of 1 to {most} keys of levers</source>
        <translation>une liste de 1 à {most} clés de leviers</translation>
    </message>
    <message>
        <source>the key of a lever of this study, such as {example}</source>
        <translation>la clé d’un levier de cette étude, par exemple {example}</translation>
    </message>
    <message>
        <source>every lever at most once</source>
        <translation>chaque levier au plus une fois</translation>
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
        <source>one of {known}</source>
        <translation>l’un de {known}</translation>
    </message>
    <message>
        <source>{known}, the only choice</source>
        <translation>{known}, seul choix possible</translation>
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
    <message>
        <source>another site that does not lie inside this one</source>
        <translation>un autre site qui ne se trouve pas à l’intérieur de celui-ci</translation>
    </message>
    <message>
        <source>a value that is too large</source>
        <translation>une valeur trop grande</translation>
    </message>
    <message>
        <source>the arithmetic of a calculated figure</source>
        <translation>le calcul d’un chiffre calculé</translation>
    </message>
    <message>
        <source>a number above −1 and below 1, or the shocks never fade</source>
        <translation>un nombre supérieur à −1 et inférieur à 1, sinon les aléas ne s’éteignent jamais</translation>
    </message>
    <message>
        <source>the key “{key}” is there twice in one table; delete one of the two</source>
        <translation>la clé «&#x202f;{key}&#x202f;» figure deux fois dans la même table&#x202f;; supprimez l’une des deux</translation>
    </message>
    <message>
        <source>“{found}” in it is no number</source>
        <translation>«&#x202f;{found}&#x202f;» n’y est pas un nombre</translation>
    </message>
    <message>
        <source>narrower bounds of growth, sensitivity and events: over the years up to {last_year} they lead beyond all numbers</source>
        <translation>des bornes plus étroites pour la croissance, la sensibilité et les événements&#xa0;: d’ici {last_year}, elles dépassent tout nombre calculable</translation>
    </message>
    <message>
        <source>narrower bounds: over the years up to {last_year} they lead beyond all numbers</source>
        <translation>des bornes plus étroites&#xa0;: d’ici {last_year}, elles dépassent tout nombre calculable</translation>
    </message>
    <message>
        <source>fewer of them, or fewer years: times the years they make {found}, and at most {most} are possible</source>
        <translation>moins d’éléments ou moins d’années&#xa0;: multipliés par les années, ils font {found}, et {most} au plus sont possibles</translation>
    </message>
    <message>
        <source>at most {most} entries</source>
        <translation>au plus {most} éléments</translation>
    </message>
    <message>
        <source>it ends too early, in line {line}; open a copy or a backup</source>
        <translation>il s’arrête trop tôt, à la ligne {line}&#x202f;; ouvrez une copie ou une sauvegarde</translation>
    </message>
    <message>
        <source>in line {line}, column {column}, there is a curly quotation mark; write straight ones</source>
        <translation>à la ligne {line}, colonne {column}, se trouve un guillemet typographique&#x202f;; écrivez des guillemets droits</translation>
    </message>
    <message>
        <source>in line {line}, column {column}, there is a dash or a long minus sign; write a plain hyphen</source>
        <translation>à la ligne {line}, colonne {column}, se trouve un tiret ou un signe moins long&#x202f;; écrivez un trait d’union simple</translation>
    </message>
    <message>
        <source>in line {line}, column {column}, there is an invisible sign or an unusual space; write a plain space</source>
        <translation>à la ligne {line}, colonne {column}, se trouve un caractère invisible ou une espace inhabituelle&#x202f;; écrivez une espace simple</translation>
    </message>
    <message>
        <source>line {line}: write decimals with a point, as in 7.3, not with a comma (column {column})</source>
        <translation>ligne {line}&#xa0;: écrivez les décimales avec un point, comme dans 7.3, et non avec une virgule (colonne {column})</translation>
    </message>
    <message>
        <source>in line {line}, column {column}, nothing follows the last comma; delete that comma</source>
        <translation>à la ligne {line}, colonne {column}, rien ne suit la dernière virgule&#x202f;; supprimez cette virgule</translation>
    </message>
    <message>
        <source>in line {line}, column {column}, there is a single backslash; write two of them</source>
        <translation>à la ligne {line}, colonne {column}, se trouve une seule barre oblique inverse&#x202f;; écrivez-en deux</translation>
    </message>
    <message>
        <source>line {line} gives a second time what is given before; delete one of the two</source>
        <translation>la ligne {line} répète ce qui est déjà défini plus haut&#x202f;; supprimez l’une des deux définitions</translation>
    </message>
    <message>
        <source>line {line} ends too early: a value, a quotation mark or a bracket is missing (column {column})</source>
        <translation>la ligne {line} s’arrête trop tôt&#xa0;: une valeur, un guillemet ou un crochet y fait défaut (colonne {column})</translation>
    </message>
    <message>
        <source>in line {line}, column {column}, “{found}” cannot stand; correct that line</source>
        <translation>à la ligne {line}, colonne {column}, «&#x202f;{found}&#x202f;» n’est pas admis&#x202f;; corrigez cette ligne</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits; shorten it</source>
        <translation>un nombre y compte des milliers de chiffres&#x202f;; raccourcissez-le</translation>
    </message>
    <message>
        <source>it has more than {most} lists and tables</source>
        <translation>il compte plus de {most} listes et tables</translation>
    </message>
    <message>
        <source>the key in line {line} has more than {most} parts; shorten it</source>
        <translation>la clé de la ligne {line} compte plus de {most} parties&#x202f;; raccourcissez-la</translation>
    </message>
    <message>
        <source>it is empty; open a copy or a backup</source>
        <translation>il est vide&#x202f;; ouvrez une copie ou une sauvegarde</translation>
    </message>
    <message>
        <source>its text is in UTF-16; save it in UTF-8</source>
        <translation>son texte est en UTF-16&#x202f;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>line {line}, column {column}, is not in UTF-8, but perhaps in Windows-1252; save the text in UTF-8</source>
        <translation>la ligne {line}, colonne {column}, n’est pas en UTF-8, mais peut-être en Windows-1252&#x202f;; enregistrez le texte en UTF-8</translation>
    </message>
    <message>
        <source>it holds something other than text</source>
        <translation>il contient autre chose que du texte</translation>
    </message>
    <message>
        <source>a key, as something stands beside it</source>
        <translation>une clé, puisque quelque chose figure à côté</translation>
    </message>
    <message>
        <source>the full key of a figure in the study, such as {example}</source>
        <translation>la clé complète d’un chiffre de l’étude, comme {example}</translation>
    </message>
    <message>
        <source>what the other points of its series have</source>
        <translation>ce qu’ont les autres points de sa série</translation>
    </message>
    <message>
        <source>a number, or numbers by year such as {example}</source>
        <translation>un nombre, ou des nombres par année comme {example}</translation>
    </message>
    <message>
        <source>a kind and a standard deviation or half-width, such as {example}</source>
        <translation>une forme et un écart type ou une demi-amplitude, comme {example}</translation>
    </message>
    <message>
        <source>a list of targets of the study</source>
        <translation>une liste d’objectifs de l’étude</translation>
    </message>
    <message>
        <source>a number from 0 to 1, for a goal of one target</source>
        <translation>un nombre de 0 à 1, pour un seul objectif</translation>
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
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Economic outlook of client economies</source>
        <translation>Conjoncture des économies clientes</translation>
    </message>
    <message>
        <source>{value} from {part}</source>
        <translation>{value} ({part})</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The two scenarios assume the same, so nothing differs.</source>
        <translation>Les deux scénarios reposent sur les mêmes hypothèses&#xa0;: rien ne diffère.</translation>
    </message>
    <message>
        <source>From “{one}” to “{other}”: {measure}</source>
        <translation>De «&#x202f;{one}&#x202f;» à «&#x202f;{other}&#x202f;»&#xa0;: {measure}</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Hausse</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Baisse</translation>
    </message>
    <message>
        <source>Base, not drawn</source>
        <translation>Base, non tracée</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>{measure}: one of the two scenarios has no such number.</source>
        <translation>{measure}&#xa0;: l’un des deux scénarios n’a pas ce chiffre.</translation>
    </message>
    <message>
        <source>{measure}: the assumptions that differ have no effect on it.</source>
        <translation>{measure}&#xa0;: les hypothèses qui diffèrent sont sans effet sur ce chiffre.</translation>
    </message>
    <message>
        <source>{measure}: “{other}” is {difference} above “{one}”: {parts}.</source>
        <translation>{measure}&#xa0;: «&#x202f;{other}&#x202f;» se situe {difference} au-dessus de «&#x202f;{one}&#x202f;»&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>{measure}: “{other}” is {difference} below “{one}”: {parts}.</source>
        <translation>{measure}&#xa0;: «&#x202f;{other}&#x202f;» se situe {difference} au-dessous de «&#x202f;{one}&#x202f;»&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>{measure}: “{other}” equals “{one}”, though they differ: {parts}.</source>
        <translation>{measure}&#xa0;: «&#x202f;{other}&#x202f;» égale «&#x202f;{one}&#x202f;», malgré leurs différences&#xa0;: {parts}.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Back to the groups</source>
        <translation>Retour aux groupes</translation>
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
        <source>What the difference is made of</source>
        <translation>Décomposition de l’écart</translation>
    </message>
    <message>
        <source>Click on a bar, or press Enter, to see the levers inside it.</source>
        <translation>Un clic sur une barre, ou Entrée, montre les leviers qu’elle contient.</translation>
    </message>
    <message>
        <source>Scenario to start from</source>
        <translation>Scénario de départ</translation>
    </message>
    <message>
        <source>Scenario to compare it with</source>
        <translation>Scénario auquel le comparer</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>{place}: expected {expected}, found {found}.</source>
        <translation>{place}&#xa0;: attendu&#xa0;: {expected}&#x202f;; trouvé&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>{place}: expected {expected}; it is empty.</source>
        <translation>{place}&#xa0;: attendu&#xa0;: {expected}&#x202f;; la cellule est vide.</translation>
    </message>
    <message>
        <source>expected {expected}, found {found}.</source>
        <translation>attendu&#xa0;: {expected}&#x202f;; trouvé&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>{place}: expected {expected}.</source>
        <translation>{place}&#xa0;: attendu&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>L’étude</translation>
    </message>
    <message>
        <source>Shares of turnover add up to {total} %, not 100 %.</source>
        <translation>Les parts du chiffre d’affaires font {total}&#xa0;% au total, et non 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Shares of jobs add up to {total} %, not 100 %.</source>
        <translation>Les parts des emplois font {total}&#xa0;% au total, et non 100&#xa0;%.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Study files</source>
        <translation>Fichiers d’étude</translation>
    </message>
    <message>
        <source>All files that offsim opens</source>
        <translation>Tous les fichiers qu’offsim ouvre</translation>
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
        <source>Export the summary page</source>
        <translation>Exporter la page de synthèse</translation>
    </message>
    <message>
        <source>Creating the file…</source>
        <translation>Création du fichier…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>Fichier enregistré&#xa0;: {file}</translation>
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
        <source>What you changed on this page is not part of the study yet and cannot be saved. Drop the changes?</source>
        <translation>Vos modifications sur cette page ne font pas encore partie de l’étude et ne peuvent pas être enregistrées. Abandonner les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>A file is still being created. Close offsim without it?</source>
        <translation>Un fichier est encore en cours de création. Fermer offsim sans lui&#x202f;?</translation>
    </message>
    <message>
        <source>Close without the file</source>
        <translation>Fermer sans le fichier</translation>
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
    <message>
        <source>Folder for the images</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Workbooks of studies</source>
        <translation>Classeurs d’études</translation>
    </message>
    <message>
        <source>New study from a workbook</source>
        <translation>Nouvelle étude à partir d’un classeur</translation>
    </message>
    <message>
        <source>Save study as</source>
        <translation>Enregistrer l’étude sous</translation>
    </message>
    <message>
        <source>Import from workbook</source>
        <translation>Importer depuis un classeur</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>A file is still being created. Export again when it has been saved.</source>
        <translation>Un fichier est encore en cours de création. Relancez l’export une fois qu’il aura été enregistré.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened. See whether it is still there, and whether a program here opens it.</source>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être ouvert ici. Vérifiez qu’il existe encore et qu’un programme peut l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>An observed turnover in {year} far from {value}.</source>
        <translation>Un chiffre d’affaires observé en {year} éloigné de {value}.</translation>
    </message>
    <message>
        <source>An observed turnover in {year} outside {low} to {high}: 90 % of simulations lie within.</source>
        <translation>Un chiffre d’affaires observé en {year} hors de {low} à {high}, où se situent 90&#xa0;% des simulations.</translation>
    </message>
    <message>
        <source>Client economies that do not follow “{outlook}”: another outlook gives {high} in {year}.</source>
        <translation>Des économies clientes qui ne suivent pas «&#x202f;{outlook}&#x202f;»&#xa0;: une autre conjoncture donne {high} en {year}.</translation>
    </message>
    <message>
        <source>Client economies that do not follow “{outlook}”: other outlooks give {low} to {high} in {year}.</source>
        <translation>Des économies clientes qui ne suivent pas «&#x202f;{outlook}&#x202f;»&#xa0;: d’autres conjonctures donnent {low} à {high} en {year}.</translation>
    </message>
    <message>
        <source>{lever} at {value}: {outcome} in {year}.</source>
        <translation>{lever} à {value}&#xa0;: {outcome} en {year}.</translation>
    </message>
    <message>
        <source>Better figures: {share} of {number} are assumptions, and sources disagree on {contradicted}.</source>
        <translation>Des chiffres plus sûrs&#xa0;: {share} des {number} chiffres sont des hypothèses, et les sources divergent sur {contradicted}.</translation>
    </message>
    <message>
        <source>Nothing more: “{target}” is met.</source>
        <translation>Rien de plus&#xa0;: «&#x202f;{target}&#x202f;» est atteint.</translation>
    </message>
    <message>
        <source>No lever alone meets “{target}” within its plausible range.</source>
        <translation>Aucun levier ne suffit seul à atteindre «&#x202f;{target}&#x202f;» dans sa plage plausible.</translation>
    </message>
    <message>
        <source>{lever}: {needed} instead of {now} meets “{target}”.</source>
        <translation>{lever}&#xa0;: {needed} au lieu de {now} permet d’atteindre «&#x202f;{target}&#x202f;».</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Largest effects: {measure}</source>
        <translation>Effets les plus forts&#xa0;: {measure}</translation>
    </message>
    <message>
        <source>To meet the target</source>
        <translation>Pour atteindre l’objectif</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>What could prove this wrong</source>
        <translation>Ce qui pourrait contredire ces chiffres</translation>
    </message>
    <message>
        <source>study {digest}</source>
        <translation>étude {digest}</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Gap to “{target}”</source>
        <translation>Écart à «&#x202f;{target}&#x202f;»</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>Probabilité,&#xa0;%</translation>
    </message>
    <message>
        <source>Study as it comes – {note}</source>
        <translation>Étude telle que fournie – {note}</translation>
    </message>
    <message>
        <source>No warnings.</source>
        <translation>Aucun avertissement.</translation>
    </message>
    <message>
        <source>Further warnings: {number}.</source>
        <translation>Autres avertissements&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Further notes on the study as it comes: {number}.</source>
        <translation>Autres remarques sur l’étude telle que fournie&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>{status}: {number}</source>
        <translation>{status}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Figures of the study – {listed}</source>
        <translation>Chiffres de l’étude – {listed}</translation>
    </message>
    <message>
        <source>{simulations}, seed {seed}</source>
        <translation>{simulations}, graine {seed}</translation>
    </message>
    <message>
        <source>As exported on {date}</source>
        <translation>À l’export du {date}</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sans objectif</translation>
    </message>
    <message>
        <source>Probability of the main target</source>
        <translation>Probabilité de l’objectif principal</translation>
    </message>
    <message>
        <source>not simulated</source>
        <translation>non simulé</translation>
    </message>
    <message>
        <source>{gap} on average when missed</source>
        <translation>{gap} en moyenne si non atteint</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>peu probable</translation>
    </message>
    <message>
        <source>Turnover, jobs and the line of the chart are recalculated; all else is as exported.</source>
        <translation>Le chiffre d’affaires, les emplois et la courbe sont recalculés&#x202f;; le reste est tel qu’exporté.</translation>
    </message>
    <message>
        <source>Turnover by year. {answer}</source>
        <translation>Chiffre d’affaires par année. {answer}</translation>
    </message>
</context>
<context>
    <name>Frontier</name>
    <message>
        <source>{lever}, {unit}</source>
        <translation>{lever} ({unit})</translation>
    </message>
    <message>
        <source>{map}; framed: the first values that reach “{target}”</source>
        <translation>{map}&#x202f;; encadrées&#xa0;: les premières valeurs qui atteignent «&#x202f;{target}&#x202f;»</translation>
    </message>
    <message>
        <source>Probability of “{target}”, %</source>
        <translation>Probabilité de «&#x202f;{target}&#x202f;», %</translation>
    </message>
    <message>
        <source>“{target}” is met for all values of “{one}” and “{other}”.</source>
        <translation>«&#x202f;{target}&#x202f;»&#xa0;: objectif atteint quelles que soient les valeurs de «&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>“{target}” is met for no values of “{one}” and “{other}”.</source>
        <translation>«&#x202f;{target}&#x202f;»&#xa0;: objectif jamais atteint, quelles que soient les valeurs de «&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>“{target}”: neither “{one}” nor “{other}” reaches the threshold on its own.</source>
        <translation>«&#x202f;{target}&#x202f;»&#xa0;: ni «&#x202f;{one}&#x202f;» ni «&#x202f;{other}&#x202f;» n’atteint le seuil à lui seul.</translation>
    </message>
    <message>
        <source>Probability of “{target}”: {least} for all values of “{one}” and “{other}”.</source>
        <translation>Probabilité de «&#x202f;{target}&#x202f;»&#xa0;: {least}, quelles que soient les valeurs de «&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>Probability of “{target}”: from {least} to {most} over all values of “{one}” and “{other}”.</source>
        <translation>Probabilité de «&#x202f;{target}&#x202f;»&#xa0;: de {least} à {most} pour toutes les valeurs de «&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>Threshold for “{target}”: with “{fixed}” at {now}, “{moved}” must be at least {needed}.</source>
        <translation>Seuil de «&#x202f;{target}&#x202f;»&#xa0;: avec «&#x202f;{fixed}&#x202f;» à {now}, «&#x202f;{moved}&#x202f;» doit être de {needed} au moins.</translation>
    </message>
    <message>
        <source>Threshold for “{target}”: with “{fixed}” at {now}, “{moved}” may be {needed} at most.</source>
        <translation>Seuil de «&#x202f;{target}&#x202f;»&#xa0;: avec «&#x202f;{fixed}&#x202f;» à {now}, «&#x202f;{moved}&#x202f;» peut être de {needed} au plus.</translation>
    </message>
    <message>
        <source>Threshold for “{target}”: with “{fixed}” at {now}, “{moved}” is {needed}.</source>
        <translation>Seuil de «&#x202f;{target}&#x202f;»&#xa0;: avec «&#x202f;{fixed}&#x202f;» à {now}, «&#x202f;{moved}&#x202f;» est de {needed}.</translation>
    </message>
    <message>
        <source>Threshold of the target</source>
        <translation>Seuil de l’objectif</translation>
    </message>
    <message>
        <source>{measure} is {most} for all values of “{one}” and “{other}”.</source>
        <translation>{measure}&#xa0;: {most}, quelles que soient les valeurs de «&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>{measure}: from {least} to {most} over all values of “{one}” and “{other}”.</source>
        <translation>{measure}&#xa0;: de {least} à {most} pour toutes les valeurs de «&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;».</translation>
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
        <source>“{lever}” changes by year: the map has its value in the first year; the path moves as a whole.</source>
        <translation>«&#x202f;{lever}&#x202f;» change par année&#xa0;: la carte en montre la valeur de la première année&#x202f;; la trajectoire se déplace en bloc.</translation>
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
        <source>Calculating the probabilities…</source>
        <translation>Calcul des probabilités en cours…</translation>
    </message>
    <message>
        <source>probability of “{target}”</source>
        <translation>probabilité de «&#x202f;{target}&#x202f;»</translation>
    </message>
    <message>
        <source>Dotted: where both levers are plausible. Dots are the study&apos;s scenarios, by these two levers only: their other levers may differ. A click, or the arrow keys and Enter, sets both levers.</source>
        <translation>En pointillé&#xa0;: là où les deux leviers sont plausibles. Les points sont les scénarios de l’étude, selon ces deux leviers seulement&#xa0;: leurs autres leviers peuvent différer. Un clic, ou les flèches puis Entrée, règle les deux leviers.</translation>
    </message>
    <message>
        <source>{value} at {one}, {other}</source>
        <translation>{value} avec {one}, {other}</translation>
    </message>
    <message>
        <source>{value}, target reached, at {one}, {other}</source>
        <translation>{value}, objectif atteint, avec {one}, {other}</translation>
    </message>
    <message>
        <source>{value}, target not reached, at {one}, {other}</source>
        <translation>{value}, objectif non atteint, avec {one}, {other}</translation>
    </message>
</context>
<context>
    <name>GoalBox</name>
    <message>
        <source>Target that the marks on the sliders stand for</source>
        <translation>Objectif associé aux repères des curseurs</translation>
    </message>
    <message>
        <source>no marks</source>
        <translation>aucun repère</translation>
    </message>
    <message>
        <source>all watched targets still ahead, at once</source>
        <translation>tous les objectifs suivis encore à venir, à la fois</translation>
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
        <source>a scenario of the study, its first if none is named, the one shown in a document, or one of a report</source>
        <translation>un scénario de l’étude, le premier si aucun n’est nommé, celui affiché dans un document, ou l’un de ceux d’un rapport</translation>
    </message>
    <message>
        <source>set a lever, or set it from a year on; may be given many times</source>
        <translation>règle un levier, ou le règle à partir d’une année&#x202f;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>the economic outlook of client economies</source>
        <translation>la conjoncture des économies clientes</translation>
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
        <source>draw the charts of all pages into a folder</source>
        <translation>dessiner les graphiques de toutes les pages dans un dossier</translation>
    </message>
    <message>
        <source>write the summary page as PDF, one sheet of A4</source>
        <translation>écrire la page de synthèse en PDF, sur une feuille A4</translation>
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
        <source>bring a report’s workbook home as a document</source>
        <translation>ramène le classeur d’un rapport sous forme de document</translation>
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
        <source>offsim {version}

What-if scenarios for Morocco&apos;s offshoring sector. Free software under the MIT licence. Made with Python, Qt for Python (LGPL), numpy, pyqtgraph and XlsxWriter; its fonts are IBM Plex (SIL Open Font License). It never connects to the Internet.</source>
        <translation>offsim {version}

Scénarios «&#x202f;et si…&#x202f;» pour le secteur de l’offshoring au Maroc. Logiciel libre sous licence MIT. Fait avec Python, Qt for Python (LGPL), numpy, pyqtgraph et XlsxWriter&#x202f;; polices IBM Plex (SIL Open Font License). Il ne se connecte jamais à Internet.</translation>
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
        <source>only this lever; may be given many times</source>
        <translation>ce levier seulement&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>let these levers share the effort; may be given many times</source>
        <translation>partager l’effort entre ces leviers&#x202f;; peut être répété</translation>
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
        <source>keys or files, all of the study if none is named; the first is the reference</source>
        <translation>clés ou fichiers, tous ceux de l’étude si aucun n’est nommé&#x202f;; le premier est la référence</translation>
    </message>
    <message>
        <source>a client economy, that of the first market if none is named</source>
        <translation>une économie cliente, celle du premier marché si aucune n’est nommée</translation>
    </message>
    <message>
        <source>the scenario to start from, by key or file (.offsim)</source>
        <translation>le scénario de départ, par clé ou fichier (.offsim)</translation>
    </message>
    <message>
        <source>run as many simulations over what is uncertain</source>
        <translation>lancer autant de simulations sur ce qui est incertain</translation>
    </message>
    <message>
        <source>which random draws; the same seed gives the same numbers</source>
        <translation>quels tirages aléatoires&#x202f;; la même graine donne les mêmes nombres</translation>
    </message>
    <message>
        <source>a target of the study, those watched and still ahead if none is named; several at once</source>
        <translation>un objectif de l’étude&#xa0;; à défaut, ceux qui sont suivis et encore à venir&#xa0;; plusieurs à la fois</translation>
    </message>
    <message>
        <source>reach it with this probability, not in the central projection</source>
        <translation>l’atteindre avec cette probabilité, et non selon la projection centrale</translation>
    </message>
    <message>
        <source>map an outcome over two levers, and the threshold of a target</source>
        <translation>dresser la carte d’un résultat selon deux leviers, avec le seuil d’un objectif</translation>
    </message>
    <message>
        <source>map the probability of reaching the target</source>
        <translation>cartographier la probabilité d’atteindre l’objectif</translation>
    </message>
    <message>
        <source>values of each lever; 101, or 41 for a probability</source>
        <translation>valeurs de chaque levier&#x202f;; 101, ou 41 pour une probabilité</translation>
    </message>
    <message>
        <source>estimate trend and sensitivity from the historical data</source>
        <translation>estimer tendance et sensibilité sur les données observées</translation>
    </message>
    <message>
        <source>perimeter of the historical data; the study’s own if none is named, several are put together</source>
        <translation>périmètre des données observées&#x202f;; celui de l’étude si aucun n’est nommé, plusieurs sont réunis</translation>
    </message>
    <message>
        <source>rank what is uncertain by its effect on an outcome</source>
        <translation>classer ce qui est incertain selon son effet sur un résultat</translation>
    </message>
    <message>
        <source>run so many pairs of simulations; 16384 if not said</source>
        <translation>lancer autant de paires de simulations&#x202f;; 16384 sans indication</translation>
    </message>
    <message>
        <source>explain the difference between two scenarios</source>
        <translation>expliquer l’écart entre deux scénarios</translation>
    </message>
    <message>
        <source>the scenario to compare it with, by key or file; --set and --outlook change it</source>
        <translation>le scénario auquel le comparer, par clé ou fichier&#x202f;; --set et --outlook le modifient</translation>
    </message>
    <message>
        <source>run them on so many cores of this computer; all if not said</source>
        <translation>les exécuter sur ce nombre de cœurs de cet ordinateur&#x202f;; tous par défaut</translation>
    </message>
    <message>
        <source>run them on a Dask cluster, by the address of its scheduler</source>
        <translation>les exécuter sur une grappe Dask, par l’adresse de son ordonnanceur</translation>
    </message>
    <message>
        <source>write a study as a workbook to fill in</source>
        <translation>écrire une étude sous forme de classeur à remplir</translation>
    </message>
    <message>
        <source>turn a study&apos;s workbook into a study, or back</source>
        <translation>convertir le classeur d’une étude en étude, ou l’inverse</translation>
    </message>
    <message>
        <source>the workbook to write, FILE.xlsx</source>
        <translation>le classeur à écrire, FICHIER.xlsx</translation>
    </message>
    <message>
        <source>the study to read: FILE.xlsx, FILE.toml, or the ID of one</source>
        <translation>l’étude à lire&#xa0;: FICHIER.xlsx, FICHIER.toml, ou l’ID d’une étude</translation>
    </message>
    <message>
        <source>the study it holds; a small example if none is named</source>
        <translation>l’étude qu’il contient&#x202f;; un petit exemple si aucune n’est nommée</translation>
    </message>
    <message>
        <source>the file to write, .toml or .xlsx; a text that is there keeps its remarks</source>
        <translation>le fichier à écrire, .toml ou .xlsx&#x202f;; un texte déjà présent garde ses remarques</translation>
    </message>
    <message>
        <source>put figures of your own into a document</source>
        <translation>ajouter les chiffres de votre organisme à un document</translation>
    </message>
    <message>
        <source>the figures: a workbook (.xlsx, .xlsm, .xls, .ods) or a text (.csv, .tsv, .txt)</source>
        <translation>les chiffres&#x202f;: un classeur (.xlsx, .xlsm, .xls, .ods) ou un texte (.csv, .tsv, .txt)</translation>
    </message>
    <message>
        <source>the sheet of a workbook</source>
        <translation>la feuille du classeur</translation>
    </message>
    <message>
        <source>what stands between the columns of a text</source>
        <translation>ce qui sépare les colonnes d’un texte</translation>
    </message>
    <message>
        <source>whether figures in hidden rows and columns count</source>
        <translation>si les chiffres des lignes et colonnes masquées comptent</translation>
    </message>
    <message>
        <source>where the years are, such as 1 or A</source>
        <translation>où sont les années, par exemple 1 ou A</translation>
    </message>
    <message>
        <source>whether dates are dates, or years in the wrong format</source>
        <translation>si les dates sont des dates, ou des années au mauvais format</translation>
    </message>
    <message>
        <source>the series, by its heading, its column or its row</source>
        <translation>la série, par son intitulé, sa colonne ou sa ligne</translation>
    </message>
    <message>
        <source>the decimal sign</source>
        <translation>le séparateur décimal</translation>
    </message>
    <message>
        <source>the unit of figures that do not say theirs, such as “M MAD”</source>
        <translation>l’unité des chiffres qui ne l’indiquent pas, par exemple «&#x202f;M MAD&#x202f;»</translation>
    </message>
    <message>
        <source>whether units go with the figures shown or stored</source>
        <translation>si l’unité vaut pour le chiffre affiché ou enregistré</translation>
    </message>
    <message>
        <source>the outcome that was observed</source>
        <translation>le résultat observé</translation>
    </message>
    <message>
        <source>its perimeter; the study’s own if none is named</source>
        <translation>son périmètre&#x202f;; celui de l’étude par défaut</translation>
    </message>
    <message>
        <source>the economic outlook whose growth it is, with --economy</source>
        <translation>la conjoncture dont c’est la croissance, avec --economy</translation>
    </message>
    <message>
        <source>the client economy whose growth it is</source>
        <translation>l’économie cliente dont c’est la croissance</translation>
    </message>
    <message>
        <source>the encoding of a text, such as cp1252</source>
        <translation>l’encodage d’un texte, par exemple cp1252</translation>
    </message>
    <message>
        <source>who says so; the file’s name if nothing is said</source>
        <translation>la source&#x202f;; le nom du fichier par défaut</translation>
    </message>
    <message>
        <source>of which date; today if nothing is said</source>
        <translation>sa date&#x202f;; aujourd’hui par défaut</translation>
    </message>
    <message>
        <source>show what is understood, and write no document</source>
        <translation>montrer ce qui est compris, sans écrire de document</translation>
    </message>
    <message>
        <source>the document to write, or to add to where it is there</source>
        <translation>le document à écrire, ou à compléter s’il existe</translation>
    </message>
    <message>
        <source>the workbook of a report, as it was changed and saved</source>
        <translation>le classeur d’un rapport, tel qu’il a été modifié et enregistré</translation>
    </message>
    <message>
        <source>the document to write</source>
        <translation>le document à écrire</translation>
    </message>
    <message>
        <source>take changed figures of the study over too; else they are only told</source>
        <translation>reprendre aussi les chiffres modifiés de l’étude&#x202f;; sinon ils sont seulement signalés</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Les pages</translation>
    </message>
    <message>
        <source>Working with scenarios</source>
        <translation>Travailler avec les scénarios</translation>
    </message>
    <message>
        <source>Own figures and studies</source>
        <translation>Vos chiffres et vos études</translation>
    </message>
    <message>
        <source>Files and reports</source>
        <translation>Fichiers et rapports</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Pour référence</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Sommaire de l’aide</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Trouvé dans l’aide</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>Rien trouvé. Essayez avec moins de mots.</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Texte de l’aide</translation>
    </message>
    <message>
        <source>Help of offsim</source>
        <translation>Aide d’offsim</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
</context>
<context>
    <name>Hindcast</name>
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
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
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
        <source>Interval from</source>
        <translation>Intervalle de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
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
        <source>Parameters estimated from the historical data, {confidence} intervals</source>
        <translation>Paramètres estimés sur les données observées, intervalles à {confidence}</translation>
    </message>
    <message>
        <source>sensitivity {sensitivity} ({confidence} interval {low} to {high}, {p}), trend {trend} %/yr ({least} to {most}), from {changes} in {perimeters}</source>
        <translation>sensibilité {sensitivity} (intervalle à {confidence} de {low} à {high}, {p}), tendance {trend}&#xa0;%/an (de {least} à {most}), d’après {changes} ({perimeters})</translation>
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
        <source>The data are inconclusive: {fit}. No sensitivity and the study’s {assumed} both lie within the interval.</source>
        <translation>Les données ne permettent pas de conclure&#xa0;: {fit}. Une sensibilité nulle et celle de l’étude, {assumed}, sont toutes deux dans l’intervalle.</translation>
    </message>
    <message>
        <source>The data are conclusive: {fit}. Neither no sensitivity nor the study’s {assumed} lies within the interval.</source>
        <translation>Les données permettent de conclure&#xa0;: {fit}. Ni une sensibilité nulle ni celle de l’étude, {assumed}, ne sont dans l’intervalle.</translation>
    </message>
    <message>
        <source>The data are conclusive: {fit}. The study’s {assumed} lies within the interval, no sensitivity does not.</source>
        <translation>Les données permettent de conclure&#xa0;: {fit}. La sensibilité de l’étude, {assumed}, est dans l’intervalle, une sensibilité nulle n’y est pas.</translation>
    </message>
    <message>
        <source>The data are conclusive: {fit}. No sensitivity lies within the interval, the study’s {assumed} does not.</source>
        <translation>Les données permettent de conclure&#xa0;: {fit}. Une sensibilité nulle est dans l’intervalle, celle de l’étude, {assumed}, n’y est pas.</translation>
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
    <message>
        <source>Historical data</source>
        <translation>Données observées</translation>
    </message>
    <message>
        <source>Deviation, pp</source>
        <translation>Écart, pt</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Projection against observed, %</source>
        <translation>Écart à l’observé, %</translation>
    </message>
    <message>
        <source>Historical data and projection</source>
        <translation>Données observées et projection</translation>
    </message>
    <message>
        <source>Fitted, %/yr</source>
        <translation>Estimé, %/an</translation>
    </message>
</context>
<context>
    <name>HindcastPage</name>
    <message>
        <source>All perimeters together</source>
        <translation>Tous les périmètres ensemble</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Create scenario from estimates</source>
        <translation>Créer un scénario avec ces estimations</translation>
    </message>
    <message>
        <source>Observed changes of turnover</source>
        <translation>Variations observées du chiffre d’affaires</translation>
    </message>
    <message>
        <source>Observed points within the bands: calculating… {part}</source>
        <translation>Points observés dans les bandes&#xa0;: calcul en cours… {part}</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Données de</translation>
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
    <name>Import</name>
    <message>
        <source>missing</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>The text is not in UTF-8; it was read as {encoding}. Check accents and names.</source>
        <translation>Le texte n’est pas en UTF-8&#x202f;; il a été lu comme {encoding}. Vérifiez les accents et les noms.</translation>
    </message>
    <message>
        <source>Is “{words}” {comma} or {point}?</source>
        <translation>«&#x202f;{words}&#x202f;»&#x202f;: est-ce {comma} ou {point}&#x202f;?</translation>
    </message>
    <message>
        <source>Which is the decimal sign?</source>
        <translation>Quel est le séparateur décimal&#x202f;?</translation>
    </message>
    <message>
        <source>In which unit are the figures of “{label}”?</source>
        <translation>Dans quelle unité sont les chiffres de «&#x202f;{label}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The format of {place} leaves thousands away. Does the unit go with the figure shown, or with the one stored?</source>
        <translation>Le format de {place} omet des milliers. L’unité vaut-elle pour le chiffre affiché ou pour le chiffre enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>No figure could be read in {places}: missing, not zero.</source>
        <translation>Aucun chiffre lisible en {places}&#x202f;: donnée non disponible, et non zéro.</translation>
    </message>
    <message>
        <source>Flags were kept: {flags}.</source>
        <translation>Signes conservés&#x202f;: {flags}.</translation>
    </message>
    <message>
        <source>The figures have several units; all were converted.</source>
        <translation>Les chiffres ont plusieurs unités&#x202f;; tous ont été convertis.</translation>
    </message>
    <message>
        <source>a comma is the decimal sign</source>
        <translation>la virgule est le séparateur décimal</translation>
    </message>
    <message>
        <source>a point is the decimal sign</source>
        <translation>le point est le séparateur décimal</translation>
    </message>
    <message>
        <source>the figure shown</source>
        <translation>le chiffre affiché</translation>
    </message>
    <message>
        <source>the figure stored</source>
        <translation>le chiffre enregistré</translation>
    </message>
    <message>
        <source>Which series is it?</source>
        <translation>De quelle série s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Taken: {taken}. Left out: {others}.</source>
        <translation>Retenu&#x202f;: {taken}. Laissé de côté&#x202f;: {others}.</translation>
    </message>
    <message>
        <source>Which sheet holds the figures?</source>
        <translation>Quelle feuille contient les chiffres&#x202f;?</translation>
    </message>
    <message>
        <source>Which sign stands between the columns?</source>
        <translation>Quel signe sépare les colonnes&#x202f;?</translation>
    </message>
    <message>
        <source>Do figures in hidden rows and columns count?</source>
        <translation>Les chiffres des lignes et colonnes masquées comptent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Where are the years?</source>
        <translation>Où sont les années&#x202f;?</translation>
    </message>
    <message>
        <source>row {key}</source>
        <translation>ligne {key}</translation>
    </message>
    <message>
        <source>column {key}</source>
        <translation>colonne {key}</translation>
    </message>
    <message>
        <source>The years are shown as dates, such as {shown}. Are they dates, or years in the wrong format ({year})?</source>
        <translation>Les années s’affichent comme des dates, par exemple {shown}. Sont-ce des dates, ou des années au mauvais format ({year})&#x202f;?</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>with what is hidden</source>
        <translation>avec ce qui est masqué</translation>
    </message>
    <message>
        <source>only what is shown</source>
        <translation>seulement ce qui est affiché</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>des dates</translation>
    </message>
    <message>
        <source>years</source>
        <translation>des années</translation>
    </message>
    <message>
        <source>thousand jobs</source>
        <translation>milliers d’emplois</translation>
    </message>
    <message>
        <source>part of one (0.05 is 5 %)</source>
        <translation>part de l’unité (0,05 vaut 5&#x202f;%)</translation>
    </message>
    <message>
        <source>The workbook has macros. They were not run; values are those stored.</source>
        <translation>Le classeur contient des macros. Elles n’ont pas été exécutées&#x202f;; les valeurs sont celles enregistrées.</translation>
    </message>
    <message>
        <source>The workbook refers to others. They were not opened; values are those stored.</source>
        <translation>Le classeur renvoie à d’autres. Ils n’ont pas été ouverts&#x202f;; les valeurs sont celles enregistrées.</translation>
    </message>
    <message>
        <source>Left out, since the study projects {first} to {last}: {years}.</source>
        <translation>Laissé de côté, car l’étude projette de {first} à {last}&#x202f;: {years}.</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Contenu collé</translation>
    </message>
    <message>
        <source>{what}, {where}: {first}</source>
        <translation>{what}, {where}&#xa0;: {first}</translation>
    </message>
    <message>
        <source>{what}, {where}: {first}–{last}</source>
        <translation>{what}, {where}&#xa0;: {first}–{last}</translation>
    </message>
    <message>
        <source>the first {shown} of {rows} rows</source>
        <translation>les {shown} premières lignes sur {rows}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>Séparateur de colonnes</translation>
    </message>
    <message>
        <source>Hidden rows, columns</source>
        <translation>Lignes, colonnes masquées</translation>
    </message>
    <message>
        <source>Years in</source>
        <translation>Années en</translation>
    </message>
    <message>
        <source>Dates are</source>
        <translation>Les dates sont</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Séparateur décimal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit goes with</source>
        <translation>L’unité s’applique à</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>À choisir…</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>comme écrit</translation>
    </message>
    <message>
        <source>The source as it was read</source>
        <translation>La source telle qu’elle a été lue</translation>
    </message>
    <message>
        <source>The figures as they were understood</source>
        <translation>Les chiffres tels qu’ils ont été compris</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Retenir ces chiffres</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>Importer des chiffres</translation>
    </message>
    <message>
        <source>Fi&amp;gures of</source>
        <translation>&amp;Chiffres de</translation>
    </message>
    <message>
        <source>&amp;in</source>
        <translation>da&amp;ns</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Texte d’origine</translation>
    </message>
    <message>
        <source>In the study now</source>
        <translation>Dans l’étude actuellement</translation>
    </message>
    <message>
        <source>workbook {name}</source>
        <translation>classeur {name}</translation>
    </message>
    <message>
        <source>The figures of the study were taken over; their source is called “{source}”.</source>
        <translation>Les chiffres de l’étude ont été repris&#x202f;; leur source s’appelle «&#x202f;{source}&#x202f;».</translation>
    </message>
    <message>
        <source>The figures of the study were left as they are; “--take-fixed” takes them over.</source>
        <translation>Les chiffres de l’étude ont été laissés tels quels&#x202f;; «&#x202f;--take-fixed&#x202f;» les reprend.</translation>
    </message>
    <message>
        <source>Nothing was changed since the export.</source>
        <translation>Rien n’a été modifié depuis l’exportation.</translation>
    </message>
    <message>
        <source>{group} · {lever}</source>
        <translation>{group} · {lever}</translation>
    </message>
    <message>
        <source>{cell}: the text “{found}” was read as the number {number}.</source>
        <translation>{cell}&#xa0;: le texte «&#x202f;{found}&#x202f;» a été lu comme le nombre {number}.</translation>
    </message>
    <message>
        <source>The hidden sheet of the workbook is gone. Its cells were read by their keys, over the study {study}.</source>
        <translation>La feuille cachée du classeur a disparu. Ses cellules ont été lues par leurs clés, sur l’étude {study}.</translation>
    </message>
    <message>
        <source>“{name}”: levers whose rows are gone, and which are at their defaults: {count}.</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: leviers dont la ligne a disparu et qui sont à leur valeur par défaut&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{cell}: “{key}” is no scenario that was exported. It was left out.</source>
        <translation>{cell}&#xa0;: «&#x202f;{key}&#x202f;» n’est pas un scénario exporté. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>{cell}: “{key}” was changed from {was} to {now}, which the study cannot have there. It was left as it is.</source>
        <translation>{cell}&#xa0;: «&#x202f;{key}&#x202f;» est passé de {was} à {now}, ce que l’étude ne peut pas avoir à cet endroit. Le chiffre a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{cell}: the study that is open has no figure “{name}”.</source>
        <translation>{cell}&#xa0;: l’étude ouverte n’a pas de chiffre «&#x202f;{name}&#x202f;».</translation>
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
        <source>Companies and investment</source>
        <translation>Entreprises et investissement</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Année de base</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
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
        <source>Main levers</source>
        <translation>Leviers principaux</translation>
    </message>
    <message>
        <source>Find a lever</source>
        <translation>Rechercher un levier</translation>
    </message>
    <message>
        <source>Economic outlook of client economies</source>
        <translation>Conjoncture des économies clientes</translation>
    </message>
    <message>
        <source>▼ Value needed to reach:</source>
        <translation>▼ Valeur nécessaire pour atteindre&#xa0;:</translation>
    </message>
    <message>
        <source>No lever is called that.</source>
        <translation>Aucun levier ne porte ce nom.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
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
        <source>Uncertainty of “{lever}”: {distribution}</source>
        <translation>Incertitude de «&#x202f;{lever}&#x202f;»&#x202f;: {distribution}</translation>
    </message>
    <message>
        <source>More on “{lever}”</source>
        <translation>Autres actions sur «&#x202f;{lever}&#x202f;»</translation>
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
        <source>Run more simulations</source>
        <translation>Augmenter le nombre de simulations</translation>
    </message>
    <message>
        <source>Each simulation is one possible future, with the uncertain factors drawn at random. The more there are, the more exact the probabilities; another seed gives other draws.</source>
        <translation>Chaque simulation représente un futur possible&#xa0;: les facteurs incertains y sont tirés au hasard. Plus il y en a, plus les probabilités sont précises&#x202f;; une autre graine donne d’autres tirages.</translation>
    </message>
    <message>
        <source>Simulations of each &amp;scenario</source>
        <translation>Simulations par &amp;scénario</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
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
        <translation>Nouveau document sur une &amp;autre étude</translation>
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
        <source>N&amp;ew study</source>
        <translation>Nouvelle é&amp;tude</translation>
    </message>
    <message>
        <source>From a page of &amp;questions…</source>
        <translation>À partir d’une page de &amp;questions…</translation>
    </message>
    <message>
        <source>From the study that is &amp;open…</source>
        <translation>À partir de l’étude &amp;ouverte…</translation>
    </message>
    <message>
        <source>From a &amp;workbook…</source>
        <translation>À partir d’un &amp;classeur…</translation>
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
        <source>Study: {title}</source>
        <translation>Étude&#xa0;: {title}</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>modifiée par vous</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Ajouter un scénario</translation>
    </message>
    <message>
        <source>From the study&apos;s pre&amp;sets</source>
        <translation>Depuis un scénario &amp;prédéfini</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} à {time}</translation>
    </message>
</context>
<context>
    <name>NewStudy</name>
    <message>
        <source>&amp;Markets; their growth is that of years in which the client economy’s is normal</source>
        <translation>&amp;Marchés&#x202f;; leur croissance est celle des années normales de l’économie cliente</translation>
    </message>
    <message>
        <source>Normal &amp;growth of the client economies, the average of many years</source>
        <translation>Croissance n&amp;ormale des économies clientes, sur longue période</translation>
    </message>
    <message>
        <source>&amp;Add a market</source>
        <translation>A&amp;jouter un marché</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {fault}</source>
        <translation>Ligne {row}, {column}&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>Remo&amp;ve the market</source>
        <translation>Su&amp;pprimer le marché</translation>
    </message>
    <message>
        <source>Fill u&amp;p to 100 %</source>
        <translation>Comp&amp;léter à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Client economy</source>
        <translation>Économie cliente</translation>
    </message>
    <message>
        <source>Share of turnover, %</source>
        <translation>Part du CA,&#xa0;%</translation>
    </message>
    <message>
        <source>Share of jobs, %</source>
        <translation>Part des emplois,&#xa0;%</translation>
    </message>
    <message>
        <source>Growth, % a year</source>
        <translation>Croissance,&#xa0;% par an</translation>
    </message>
    <message>
        <source>Normal growth, % a year</source>
        <translation>Croissance normale,&#xa0;% par an</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>What you put in here becomes figures of your own. Whatever else a study needs, offsim assumes: a sensitivity of 1 to each economy’s growth, uncertainty, costs, offices. All of it is marked as an assumption and can be replaced.</source>
        <translation>Ce que vous saisissez ici s’ajoute aux chiffres de l’organisme. Pour tout ce dont une étude a besoin par ailleurs, offsim fait des hypothèses&#xa0;: une sensibilité de 1 à la croissance de chaque économie, l’incertitude, les coûts, les bureaux. Elles sont toutes signalées comme telles et peuvent être remplacées.</translation>
    </message>
    <message>
        <source>Targ&amp;et, if there is one</source>
        <translation>Objecti&amp;f (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Create the study</source>
        <translation>Crée&amp;r l’étude</translation>
    </message>
    <message>
        <source>Outcome of the target</source>
        <translation>Résultat visé par l’objectif</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Name of the study</source>
        <translation>&amp;Nom de l’étude</translation>
    </message>
    <message>
        <source>&amp;Question, if you like</source>
        <translation>&amp;Question (facultative)</translation>
    </message>
    <message>
        <source>&amp;Region or site</source>
        <translation>Ré&amp;gion ou site</translation>
    </message>
    <message>
        <source>&amp;Base year</source>
        <translation>Année de &amp;base</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>Dernière &amp;année</translation>
    </message>
    <message>
        <source>&amp;Turnover, bn MAD</source>
        <translation>&amp;Chiffre d’affaires, MMDH</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Emplois</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Éc&amp;héance</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>{value} in {year}</source>
        <translation>{value} en {year}</translation>
    </message>
    <message>
        <source>{outcome}: {value} in {year}</source>
        <translation>{outcome}&#xa0;: {value} en {year}</translation>
    </message>
    <message>
        <source>New study from the one that is open</source>
        <translation>Nouvelle étude à partir de l’étude ouverte</translation>
    </message>
    <message>
        <source>The new study begins with all figures, targets and scenarios of the one that is open, and belongs to no file until you save it. The one that is open stays as it is.</source>
        <translation>La nouvelle étude commence avec tous les chiffres, objectifs et scénarios de l’étude ouverte, et n’appartient à aucun fichier tant que vous ne l’enregistrez pas. L’étude ouverte reste telle quelle.</translation>
    </message>
    <message>
        <source>“{file}” makes no study yet. Correct in the workbook what is listed here, save it, and open it again. What is open in offsim stays as it is.</source>
        <translation>«&#x202f;{file}&#x202f;» ne donne pas encore d’étude. Corrigez dans le classeur ce qui est énuméré ici, enregistrez-le et rouvrez-le. Ce qui est ouvert dans offsim reste tel quel.</translation>
    </message>
    <message>
        <source>What is wrong, by cell</source>
        <translation>Ce qui est à corriger, par cellule</translation>
    </message>
</context>
<context>
    <name>NewerEdition</name>
    <message>
        <source>There is a newer edition of the study in this document.</source>
        <translation>Il existe une édition plus récente de l’étude de ce document.</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>Voir ce qui change…</translation>
    </message>
    <message>
        <source>This document keeps an older edition of its study. The newer one has other figures and defaults; what your scenarios set stays set. The step can be undone.</source>
        <translation>Ce document contient une édition plus ancienne de son étude. La plus récente a d’autres chiffres et d’autres valeurs par défaut&#x202f;; ce que vos scénarios règlent reste réglé. L’étape peut être annulée.</translation>
    </message>
    <message>
        <source>The format of studies has changed since, so it is taken whole or not at all.</source>
        <translation>Le format des études a changé depuis&#xa0;: l’édition récente se prend donc en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Your own changes to the study go with the older edition.</source>
        <translation>Vos propres modifications de l’étude disparaissent avec l’ancienne édition.</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation>Ce qui change&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Take the newer edition</source>
        <translation>&amp;Prendre l’édition récente</translation>
    </message>
    <message>
        <source>{line} (you changed this too)</source>
        <translation>{line} (vous l’avez aussi modifié)</translation>
    </message>
    <message>
        <source>This document keeps an older edition of its study. Check what you want to take of the newer one. What you leave is listed among your own changes and not offered again. The step can be undone.</source>
        <translation>Ce document conserve une édition plus ancienne de son étude. Cochez ce que vous voulez prendre de l’édition récente. Ce que vous laissez figure ensuite parmi vos propres modifications et n’est plus proposé. L’opération peut être annulée.</translation>
    </message>
    <message>
        <source>&amp;Take the chosen ones</source>
        <translation>&amp;Prendre les éléments cochés</translation>
    </message>
    <message>
        <source>“{name}”: {outcome} in {year}: {was} → {now}</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: {outcome} en {year}&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>“{name}”: {what} cannot be kept as it is set</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: ce réglage ne peut pas être gardé&#xa0;: {what}</translation>
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
    <message>
        <source>Text size {percent} %</source>
        <translation>Taille du texte&#xa0;: {percent}&#xa0;%</translation>
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
        <source>Public cost</source>
        <translation>Coût public</translation>
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
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Floor space needed</source>
        <translation>Surface de bureaux nécessaire</translation>
    </message>
    <message>
        <source>Cumulative investment</source>
        <translation>Investissement cumulé</translation>
    </message>
    <message>
        <source>Cumulative public cost per additional job</source>
        <translation>Coût public cumulé par emploi supplémentaire</translation>
    </message>
    <message>
        <source>Floor-space shortfall</source>
        <translation>Déficit de surface de bureaux</translation>
    </message>
    <message>
        <source>Land shortfall</source>
        <translation>Déficit foncier</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Figures by year</source>
        <translation>Chiffres par année</translation>
    </message>
    <message>
        <source>far from all other figures: check the unit</source>
        <translation>très loin de tous les autres chiffres&#xa0;: vérifiez l’unité</translation>
    </message>
    <message>
        <source>{perimeter}, projected</source>
        <translation>{perimeter}, projeté</translation>
    </message>
    <message>
        <source>cannot be read: {words}</source>
        <translation>illisible&#xa0;: {words}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Growth: {outlook}</source>
        <translation>Croissance&#xa0;: {outlook}</translation>
    </message>
    <message>
        <source>instead of {value} ({source})</source>
        <translation>remplace {value} ({source})</translation>
    </message>
    <message>
        <source>shown beside the projection, which it does not move</source>
        <translation>montré à côté de la projection, sans la modifier</translation>
    </message>
    <message>
        <source>Far from all other figures: check the unit. {figures}</source>
        <translation>Très loin de tous les autres chiffres&#xa0;: vérifiez l’unité. {figures}</translation>
    </message>
    <message>
        <source>{where}: {said}</source>
        <translation>{where}&#xa0;: {said}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation>Atteindre un objectif</translation>
    </message>
    <message>
        <source>Threshold map</source>
        <translation>Carte des seuils</translation>
    </message>
    <message>
        <source>Sensitivity analysis</source>
        <translation>Analyse de sensibilité</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Analyse des écarts</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Historical data</source>
        <translation>Données observées</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Set: {what}</source>
        <translation>Réglé&#xa0;: {what}</translation>
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
    <message>
        <source>Side panels</source>
        <translation>Panneaux latéraux</translation>
    </message>
    <message>
        <source>Close “{panel}”</source>
        <translation>Fermer «&#x202f;{panel}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>PartName</name>
    <message>
        <source>Clear the field</source>
        <translation>Effacer le champ</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu contextuel</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>Set “{lever}” by year: {values}</source>
        <translation>Régler «&#x202f;{lever}&#x202f;» par année&#xa0;: {values}</translation>
    </message>
    <message>
        <source>Set “{lever}” by year (the same in every year now)</source>
        <translation>Régler «&#x202f;{lever}&#x202f;» par année (la même valeur chaque année)</translation>
    </message>
    <message>
        <source>{name}: {value}, as in the year before</source>
        <translation>{name}&#xa0;: {value}, comme l’année précédente</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>A value holds from its year until the next change. Delete: as in the year before.</source>
        <translation>Une valeur vaut de son année jusqu’au prochain changement. Suppr&#xa0;: comme l’année précédente.</translation>
    </message>
    <message>
        <source>{lever} by year, {unit}</source>
        <translation>{lever} par année, {unit}</translation>
    </message>
    <message>
        <source>Drag a year up or down. Keys: left and right choose the year, up and down move it, Delete gives it the value of the year before. Shaded: plausible; broken line: default.</source>
        <translation>Faites glisser une année vers le haut ou le bas. Clavier&#xa0;: gauche et droite choisissent l’année, haut et bas la déplacent, Suppr lui donne la valeur de l’année précédente. Zone teintée&#xa0;: plage plausible&#x202f;; ligne tiretée&#xa0;: valeur par défaut.</translation>
    </message>
    <message>
        <source>as in the year before</source>
        <translation>comme l’année précédente</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUPE</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>LEVER</source>
        <translation>LEVIER</translation>
    </message>
    <message>
        <source>ONE</source>
        <translation>UN</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>AUTRE</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>POURCENT</translation>
    </message>
    <message>
        <source>SCENARIOS</source>
        <translation>SCÉNARIOS</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>OBJECTIF</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>ANNÉE</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>COLONNE</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>JOUR</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>INTITULÉ</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>LIGNE</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>UNITÉ</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Previous scenario</source>
        <translation>Scénario précédent</translation>
    </message>
    <message>
        <source>Next scenario</source>
        <translation>Scénario suivant</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
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
        <source>There is no scenario “{key}” in the study “{study}”. Did you mean “{nearest}”? Available: {known}; a file of your own ends in .offsim.</source>
        <translation>Il n’y a pas de scénario «&#x202f;{key}&#x202f;» dans l’étude «&#x202f;{study}&#x202f;». Vouliez-vous dire «&#x202f;{nearest}&#x202f;»&#x202f;? Au choix&#xa0;: {known}&#x202f;; un fichier à vous se termine par .offsim.</translation>
    </message>
    <message>
        <source>{file}: brings its own study, “{own}”, which is not the one --study names. Leave --study out.</source>
        <translation>{file}&#xa0;: contient sa propre étude, «&#x202f;{own}&#x202f;», qui n’est pas celle que nomme --study. Retirez --study.</translation>
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
        <source>--set takes LEVER=VALUE or LEVER@YEAR=VALUE, such as {example}, not “{words}”.</source>
        <translation>--set attend LEVIER=VALEUR ou LEVIER@ANNÉE=VALEUR, comme {example}, et non «&#x202f;{words}&#x202f;».</translation>
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
        <source>{file}: is named for two of the outputs. Give one another name.</source>
        <translation>{file}&#xa0;: ce nom est donné à deux des fichiers à écrire. Donnez un autre nom à l’un d’eux.</translation>
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
        <source>The lever “{lever}” takes a number, not “{value}”.</source>
        <translation>Le levier «&#x202f;{lever}&#x202f;» prend un nombre, et non «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>The lever “{lever}” takes values from {low} to {high} ({unit}); {value} is outside.</source>
        <translation>Le levier «&#x202f;{lever}&#x202f;» prend des valeurs de {low} à {high} ({unit})&#x202f;; {value} est en dehors.</translation>
    </message>
    <message>
        <source>The lever “{lever}” takes years from {low} to {high}; {value} is outside.</source>
        <translation>Le levier «&#x202f;{lever}&#x202f;» prend des années de {low} à {high}&#x202f;; {value} est en dehors.</translation>
    </message>
    <message>
        <source>The standard deviation or half-width of the lever “{lever}” is a number, not “{value}”.</source>
        <translation>L’écart type ou la demi-amplitude du levier «&#x202f;{lever}&#x202f;» est un nombre, et non «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>The standard deviation or half-width of the lever “{lever}” goes from 0 to {width} ({unit}), the width of its bounds; {value} is outside.</source>
        <translation>L’écart type ou la demi-amplitude du levier «&#x202f;{lever}&#x202f;» va de 0 à {width} ({unit}), la largeur de ses bornes&#x202f;; {value} est en dehors.</translation>
    </message>
    <message>
        <source>The lever “{lever}” takes whole numbers and has no distribution; try it as scenarios instead.</source>
        <translation>Le levier «&#x202f;{lever}&#x202f;» prend des nombres entiers et n’a pas de distribution&#x202f;; essayez plutôt des scénarios.</translation>
    </message>
    <message>
        <source>The lever “{lever}” takes whole numbers; {value} is not one.</source>
        <translation>Le levier «&#x202f;{lever}&#x202f;» prend des nombres entiers&#x202f;; {value} n’en est pas un.</translation>
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
        <source>There is no scenario “{key}” here. Available: {known}.</source>
        <translation>Il n’y a pas de scénario «&#x202f;{key}&#x202f;» ici. Au choix&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no economic outlook “{key}” in this study. Available: {known}.</source>
        <translation>Il n’y a pas d’hypothèse de conjoncture «&#x202f;{key}&#x202f;» dans cette étude. Au choix&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no target “{key}” in this study. Available: {known}.</source>
        <translation>Il n’y a pas d’objectif «&#x202f;{key}&#x202f;» dans cette étude. Au choix&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>This study has no targets to ask about. Add one on the page “Study”, or to its file under “targets”.</source>
        <translation>Cette étude n’a aucun objectif. Ajoutez-en un à la page «&#x202f;Étude&#x202f;», ou dans son fichier sous «&#x202f;targets&#x202f;».</translation>
    </message>
    <message>
        <source>Name at least one target. Available: {known}.</source>
        <translation>Nommez au moins un objectif. Au choix&#xa0;: {known}.</translation>
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
        <source>{file}: “{key}”: expected {expected}, found {found}.</source>
        <translation>{file}&#xa0;: «&#x202f;{key}&#x202f;»&#xa0;: attendu&#xa0;: {expected}&#x202f;; trouvé&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 to {most}, not “{found}”.</source>
        <translation>Une graine est un nombre entier de 0 à {most}, et non «&#x202f;{found}&#x202f;».</translation>
    </message>
    <message>
        <source>The study goes from {first} to {last}; “{year}” is not a year in it after the first.</source>
        <translation>L’étude va de {first} à {last}&#x202f;; «&#x202f;{year}&#x202f;» n’en est pas une année après la première.</translation>
    </message>
    <message>
        <source>A map takes two levers; “{lever}” is named twice.</source>
        <translation>Une carte prend deux leviers&#x202f;; «&#x202f;{lever}&#x202f;» est nommé deux fois.</translation>
    </message>
    <message>
        <source>A map has a whole number of points a side, from 2 to {most}, not “{found}”.</source>
        <translation>Une carte compte un nombre entier de points par côté, de 2 à {most}, et non «&#x202f;{found}&#x202f;».</translation>
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
        <source>Unsaved work of an earlier session cannot be read ({why}). It was left in “{folder}”.</source>
        <translation>Le travail non enregistré d’une session précédente est illisible ({why}). Il a été laissé dans «&#x202f;{folder}&#x202f;».</translation>
    </message>
    <message>
        <source>Language not supported: “{code}”. Languages for --lang: {known}.</source>
        <translation>Langue non prise en charge&#xa0;: «&#x202f;{code}&#x202f;». Langues disponibles pour --lang&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The two scenarios are of different studies, “{one}” and “{other}”, and cannot be compared.</source>
        <translation>Les deux scénarios relèvent d’études différentes, «&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;», et ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>{file}: cannot be written ({why}). Choose another folder.</source>
        <translation>{file}&#xa0;: ne peut pas être écrit ({why}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>--seed needs --simulations, which says how many are run.</source>
        <translation>--seed demande --simulations, qui dit combien de simulations sont lancées.</translation>
    </message>
    <message>
        <source>The number of simulations is a whole number from 1 to {most}, not “{found}”.</source>
        <translation>Le nombre de simulations est un nombre entier de 1 à {most}, et non «&#x202f;{found}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no perimeter “{key}” in this study. Available: {known}.</source>
        <translation>Il n’y a pas de périmètre «&#x202f;{key}&#x202f;» dans cette étude. Au choix&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no economy “{key}” in this study. Available: {known}.</source>
        <translation>Il n’y a pas d’économie «&#x202f;{key}&#x202f;» dans cette étude. Au choix&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>No market of this study follows {economy}: there is no sensitivity to estimate.</source>
        <translation>Aucun marché de cette étude ne suit cette économie&#xa0;: {economy}. Il n’y a pas de sensibilité à estimer.</translation>
    </message>
    <message>
        <source>{economy} was equally far from normal growth all along the historical data, which then give no sensitivity.</source>
        <translation>{economy}&#xa0;: l’écart à la croissance normale a été le même sur toutes les données observées, qui ne peuvent donc indiquer aucune sensibilité.</translation>
    </message>
    <message>
        <source>There is too little memory for {simulations}. Ask for fewer.</source>
        <translation>La mémoire ne suffit pas pour {simulations}. Demandez-en moins.</translation>
    </message>
    <message>
        <source>The historical data are too short for an estimate: {least} of turnover with the growth of {economy} in the same years are needed, and there are {found}.</source>
        <translation>Les données observées sont trop peu nombreuses pour une estimation&#xa0;: il faut {least} du chiffre d’affaires avec, les mêmes années, la croissance de l’économie ({economy}), et il y en a {found}.</translation>
    </message>
    <message>
        <source>{file}: is larger than the {most} bytes that such a file can have. Check that it is the right one.</source>
        <translation>{file}&#xa0;: dépasse les {most} octets qu’un tel fichier peut avoir. Vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <source>“{words}” can be read as two numbers. Write “{one}” or “{other}”, whichever you mean.</source>
        <translation>«&#x202f;{words}&#x202f;» peut se lire comme deux nombres. Écrivez «&#x202f;{one}&#x202f;» ou «&#x202f;{other}&#x202f;», selon ce que vous voulez dire.</translation>
    </message>
    <message>
        <source>With these settings turnover or jobs go beyond all numbers by {last_year}. Choose others.</source>
        <translation>Avec ces réglages, le chiffre d’affaires ou les emplois dépassent tout nombre calculable d’ici {last_year}. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>{file}: Windows keeps the name “{name}” for a device. Give the file another name.</source>
        <translation>{file}&#xa0;: Windows réserve le nom «&#x202f;{name}&#x202f;» à un périphérique. Donnez un autre nom au fichier.</translation>
    </message>
    <message>
        <source>--workers takes a whole number from 1 to {most}, not “{found}”.</source>
        <translation>--workers attend un nombre entier de 1 à {most}, et non «&#x202f;{found}&#x202f;».</translation>
    </message>
    <message>
        <source>--workers is for this computer and --cluster for others. Leave one out.</source>
        <translation>--workers concerne cet ordinateur et --cluster d’autres. N’en donnez qu’un.</translation>
    </message>
    <message>
        <source>{option} needs --simulations, which says how many are run.</source>
        <translation>{option} demande --simulations, qui dit combien sont exécutées.</translation>
    </message>
    <message>
        <source>--cluster takes the address of a Dask scheduler, such as tcp://scheduler:8786, not “{words}”.</source>
        <translation>--cluster attend l’adresse d’un ordonnanceur Dask, comme tcp://scheduler:8786, et non «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>--cluster needs Dask, which is not installed: “pip install -r requirements/cluster.txt” in offsim’s folder does it. The program for Windows comes without; use --workers there.</source>
        <translation>--cluster demande Dask, qui n’est pas installé&#xa0;: «&#x202f;pip install -r requirements/cluster.txt&#x202f;» dans le dossier d’offsim l’installe. Le programme pour Windows est livré sans&#x202f;; utilisez-y --workers.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Check the address, and that the cluster is running.</source>
        <translation>Aucun ordonnanceur Dask ne répond à {address}. Vérifiez l’adresse, et que la grappe est en marche.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers. Start some, then try again.</source>
        <translation>La grappe à {address} n’a aucun exécutant. Démarrez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>The cluster at {address} has {package} {found}, and here it is {own}. Install the same on both.</source>
        <translation>La grappe à {address} a {package} {found}, alors qu’ici c’est {own}. Installez la même version des deux côtés.</translation>
    </message>
    <message>
        <source>A worker of the cluster at {address} has no {package}. Install {package} {own} on all of them.</source>
        <translation>Un exécutant de la grappe à {address} n’a pas {package}. Installez {package} {own} sur chacun.</translation>
    </message>
    <message>
        <source>The cluster at {address} was lost before the simulations were done. Check it, then try again.</source>
        <translation>La grappe à {address} a été perdue avant la fin des simulations. Vérifiez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Name the workbook to write: offsim study-template FILE.xlsx.</source>
        <translation>Nommez le classeur à écrire&#xa0;: offsim study-template FICHIER.xlsx.</translation>
    </message>
    <message>
        <source>Name what to read and what to write: offsim study FILE.xlsx -o FILE.toml, or the other way round.</source>
        <translation>Nommez ce qui est à lire et ce qui est à écrire&#xa0;: offsim study FICHIER.xlsx -o FICHIER.toml, ou l’inverse.</translation>
    </message>
    <message>
        <source>{file}: should end in {ending}. Give the file another name.</source>
        <translation>{file}&#xa0;: doit se terminer par {ending}. Donnez un autre nom au fichier.</translation>
    </message>
    <message>
        <source>“{key}” has more than the {most} letters a cell can hold. Shorten it, or keep the study as TOML.</source>
        <translation>«&#x202f;{key}&#x202f;» dépasse les {most} caractères qu’une cellule peut contenir. Raccourcissez-le, ou gardez l’étude en TOML.</translation>
    </message>
    <message>
        <source>{place}: “{key}”: expected {expected}, found {found}.</source>
        <translation>{place}&#xa0;: «&#x202f;{key}&#x202f;»&#xa0;: attendu&#xa0;: {expected}&#x202f;; trouvé&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>{place}: says “{key}” again, which {other} says already. Empty one of the two cells.</source>
        <translation>{place}&#xa0;: répète «&#x202f;{key}&#x202f;», que {other} donne déjà. Videz l’une des deux cellules.</translation>
    </message>
    <message>
        <source>{place}: begins a part of the study that begins at {other} already. Delete one.</source>
        <translation>{place}&#xa0;: commence une partie de l’étude qui commence déjà en {other}. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>{file}: is no workbook of a study. “Save study as…” in the File menu writes one to begin with, and so does “offsim study-template FILE.xlsx”.</source>
        <translation>{file}&#xa0;: n’est pas le classeur d’une étude. «&#x202f;Enregistrer l’étude sous…&#x202f;» dans le menu Fichier en écrit un pour commencer, de même que «&#x202f;offsim study-template FICHIER.xlsx&#x202f;».</translation>
    </message>
    <message>
        <source>{place}: holds a formula without its value. Open the workbook in Excel or LibreOffice and save it.</source>
        <translation>{place}&#xa0;: contient une formule sans sa valeur. Ouvrez le classeur dans Excel ou LibreOffice et enregistrez-le.</translation>
    </message>
    <message>
        <source>{place}: holds the error {found}. Correct the formula, or write a number.</source>
        <translation>{place}&#xa0;: contient l’erreur {found}. Corrigez la formule, ou écrivez un nombre.</translation>
    </message>
    <message>
        <source>{file}: is no whole Excel workbook. Open it in Excel or LibreOffice and save it anew as .xlsx.</source>
        <translation>{file}&#xa0;: n’est pas un classeur Excel entier. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le à nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>{file}: is protected by a password, or is an old .xls. Save it as .xlsx without a password.</source>
        <translation>{file}&#xa0;: est protégé par un mot de passe, ou est un ancien .xls. Enregistrez-le en .xlsx sans mot de passe.</translation>
    </message>
    <message>
        <source>{file}: has macros in it. Save it as a workbook without macros, .xlsx.</source>
        <translation>{file}&#xa0;: contient des macros. Enregistrez-le comme classeur sans macros, .xlsx.</translation>
    </message>
    <message>
        <source>{file}: holds more than a workbook of this kind can. Check that it is the right one.</source>
        <translation>{file}&#xa0;: contient plus qu’un tel classeur ne peut contenir. Vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <source>Name the file with the figures: {example}.</source>
        <translation>Nommez le fichier des chiffres&#x202f;: {example}.</translation>
    </message>
    <message>
        <source>{file}: is no name for a document. Let it end in .offsim.</source>
        <translation>{file}&#x202f;: n’est pas un nom de document. Terminez-le par .offsim.</translation>
    </message>
    <message>
        <source>{file}: cannot be both the JSON and the document. Give one another name.</source>
        <translation>{file}&#x202f;: ne peut être à la fois le JSON et le document. Donnez un autre nom à l’un des deux.</translation>
    </message>
    <message>
        <source>{file}: is there already and keeps its own study. Leave --study out to add to it, or name another file.</source>
        <translation>{file}&#x202f;: existe déjà et garde sa propre étude. Omettez --study pour le compléter, ou nommez un autre fichier.</translation>
    </message>
    <message>
        <source>Say what the figures are: --outcome and --perimeter of what was observed, or --outlook and --economy.</source>
        <translation>Dites ce que sont les chiffres&#x202f;: --outcome et --perimeter de ce qui a été observé, ou --outlook et --economy.</translation>
    </message>
    <message>
        <source>{question} Answer with {option} and one of these: {known}.</source>
        <translation>{question} Répondez par {option} suivi de l’une de ces valeurs&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>{file}: is damaged or incomplete. Open it in a spreadsheet program and save it again, or fetch it anew.</source>
        <translation>{file}&#x202f;: est endommagé ou incomplet. Ouvrez-le dans un tableur et enregistrez-le à nouveau, ou récupérez-le encore.</translation>
    </message>
    <message>
        <source>{file}: unpacks to more than the {most} bytes of a table. Copy the rows you need into a file of their own.</source>
        <translation>{file}&#x202f;: dépasse, une fois décompressé, les {most} octets d’un tableau. Copiez les lignes utiles dans un fichier à part.</translation>
    </message>
    <message>
        <source>{file}: is protected by a password. Save it without one, and import that.</source>
        <translation>{file}&#x202f;: est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis importez-le.</translation>
    </message>
    <message>
        <source>{file}: defines parts of its own (a document type), which no workbook needs, and is not read.</source>
        <translation>{file}&#x202f;: définit ses propres éléments (un type de document), ce dont aucun classeur n’a besoin, et n’est pas lu.</translation>
    </message>
    <message>
        <source>{file}: is a page, not a table. Open it in a spreadsheet program, and save it as a workbook (.xlsx).</source>
        <translation>{file}&#x202f;: est une page, non un tableau. Ouvrez-la dans un tableur et enregistrez-la comme classeur (.xlsx).</translation>
    </message>
    <message>
        <source>{file}: holds no table. It needs years and figures, side by side or one above the other.</source>
        <translation>{file}&#x202f;: ne contient pas de tableau. Il faut des années et des chiffres, côte à côte ou les uns au-dessus des autres.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”. Known are, among others: utf-8, utf-16, cp1252, cp1256, mac_roman.</source>
        <translation>Il n’y a pas d’encodage «&#x202f;{name}&#x202f;». Sont connus, entre autres&#x202f;: utf-8, utf-16, cp1252, cp1256, mac_roman.</translation>
    </message>
    <message>
        <source>{file}: its text is not in the encoding {name}. Leave the encoding out, or name another.</source>
        <translation>{file}&#x202f;: son texte n’est pas dans l’encodage {name}. Omettez l’encodage, ou nommez-en un autre.</translation>
    </message>
    <message>
        <source>{file}: holds no table: it is neither a text nor a workbook (.xlsx, .xls, .ods). Check the file.</source>
        <translation>{file}&#x202f;: ne contient pas de tableau&#x202f;: ce n’est ni un texte ni un classeur (.xlsx, .xls, .ods). Vérifiez le fichier.</translation>
    </message>
    <message>
        <source>{file}: holds more than offsim reads of a table ({most} cells). Copy the rows you need into a file of their own.</source>
        <translation>{file}&#x202f;: contient plus que ce qu’offsim lit d’un tableau ({most} cellules). Copiez les lignes utiles dans un fichier à part.</translation>
    </message>
    <message>
        <source>The year {year} is there twice, in {one} and {other}. Delete or correct one of them.</source>
        <translation>L’année {year} figure deux fois, en {one} et en {other}. Supprimez ou corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>Line {line} has more entries than the headings: its commas part columns and decimals alike. Save the file with semicolons or tabs between the columns.</source>
        <translation>La ligne {line} a plus d’entrées que les intitulés&#x202f;: ses virgules séparent à la fois colonnes et décimales. Enregistrez le fichier avec des points-virgules ou des tabulations entre les colonnes.</translation>
    </message>
    <message>
        <source>There is a figure in {place} but no year with it. Give every column or row of figures its year.</source>
        <translation>Il y a un chiffre en {place}, mais sans année. Donnez son année à chaque colonne ou ligne de chiffres.</translation>
    </message>
    <message>
        <source>No figure of “{label}” could be read so. Check the decimal sign and the unit, or the file.</source>
        <translation>Aucun chiffre de «&#x202f;{label}&#x202f;» n’a pu être lu ainsi. Vérifiez le séparateur décimal et l’unité, ou le fichier.</translation>
    </message>
    <message>
        <source>There are no years with figures below or beside them. Give each figure its year, such as 2023.</source>
        <translation>Il n’y a pas d’années avec des chiffres dessous ou à côté. Donnez à chaque chiffre son année, par exemple 2023.</translation>
    </message>
    <message>
        <source>The formulas of this workbook have no values stored. Open it in a spreadsheet program, save it, and import that.</source>
        <translation>Les formules de ce classeur n’ont pas de valeurs enregistrées. Ouvrez-le dans un tableur, enregistrez-le, puis importez-le.</translation>
    </message>
    <message>
        <source>{file}: is a binary workbook (.xlsb). Save it as .xlsx, and import that.</source>
        <translation>{file}&#x202f;: est un classeur binaire (.xlsb). Enregistrez-le en .xlsx, puis importez-le.</translation>
    </message>
    <message>
        <source>None of the years is one that the study projects, {first} to {last}.</source>
        <translation>Aucune des années n’est projetée par l’étude, de {first} à {last}.</translation>
    </message>
    <message>
        <source>The document exceeds the {most} bytes that offsim opens, and is not saved. Delete scenarios, or shorten notes.</source>
        <translation>Le document dépasse les {most} octets qu’offsim peut ouvrir et n’est pas enregistré. Supprimez des scénarios ou raccourcissez des notes.</translation>
    </message>
    <message>
        <source>Give the study a name.</source>
        <translation>Donnez un nom à l’étude.</translation>
    </message>
    <message>
        <source>Name the region or the site.</source>
        <translation>Indiquez la région ou le site.</translation>
    </message>
    <message>
        <source>Name at least one market, such as the country its clients are in.</source>
        <translation>Indiquez au moins un marché, par exemple le pays de ses clients.</translation>
    </message>
    <message>
        <source>Name the market.</source>
        <translation>Indiquez le nom du marché.</translation>
    </message>
    <message>
        <source>Name the country whose growth this market follows.</source>
        <translation>Indiquez le pays dont ce marché suit la croissance.</translation>
    </message>
    <message>
        <source>Another market is called “{name}” too. Give it another name.</source>
        <translation>Un autre marché s’appelle aussi «&#x202f;{name}&#x202f;». Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>Write at most {most} characters.</source>
        <translation>Écrivez au plus {most} caractères.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>Écrivez un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>“{words}” is no number. Write one from {least} to {most}.</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas un nombre. Écrivez-en un de {least} à {most}.</translation>
    </message>
    <message>
        <source>{found} is too small or too large. Write a number from {least} to {most}.</source>
        <translation>{found} est trop petit ou trop grand. Écrivez un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Écrivez un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>Write a year from {least} to {most}.</source>
        <translation>Écrivez une année de {least} à {most}.</translation>
    </message>
    <message>
        <source>The shares add up to {total} %. Change one of them so that they add up to 100 %.</source>
        <translation>La somme des parts est de {total}&#xa0;%. Modifiez-en une pour que leur somme soit de 100&#xa0;%.</translation>
    </message>
    <message>
        <source>{file}: its study is in format {found}, this document’s in format {known}: they cannot be compared.</source>
        <translation>{file}&#xa0;: son étude est au format {found}, celle de ce document au format {known}&#xa0;: elles ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>An economic outlook needs the growth of every year from {first} to {last}. Type another figure instead.</source>
        <translation>La conjoncture exige la croissance de chaque année de {first} à {last}. Saisissez plutôt un autre chiffre.</translation>
    </message>
    <message>
        <source>This is the last figure after the base year, and the study has a jump-off year. Type another figure instead.</source>
        <translation>C’est le dernier chiffre après l’année de base, et l’étude a une année de départ. Saisissez plutôt un autre chiffre.</translation>
    </message>
    <message>
        <source>{year} cannot be the base year. Choose the row of a year after {base} and before {last}.</source>
        <translation>{year} ne peut pas être l’année de base. Choisissez la ligne d’une année après {base} et avant {last}.</translation>
    </message>
    <message>
        <source>In {year} nothing was observed of {outcomes} in “{perimeter}”. Put it in first, then rebase.</source>
        <translation>En {year}, rien n’a été observé pour&#xa0;: {outcomes}, dans «&#x202f;{perimeter}&#x202f;». Saisissez d’abord ces chiffres, puis changez l’année de base.</translation>
    </message>
    <message>
        <source>“{words}” is no number. Write digits alone, such as {example}.</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas un nombre. Écrivez des chiffres seuls, par exemple {example}.</translation>
    </message>
    <message>
        <source>Choose the distribution first; the value of the lever is fixed.</source>
        <translation>Choisissez d’abord la distribution&#x202f;; la valeur du levier est fixe.</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: a study needs at least one of them.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas supprimé&#xa0;: une étude en a besoin d’au moins un.</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: it is followed by {users}. Choose another economy there first.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas supprimé&#xa0;: suivi par {users}. Choisissez-y d’abord une autre économie.</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: it is used by {users}. Choose another outlook there first.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas supprimé&#xa0;: utilisé par {users}. Choisissez-y d’abord une autre conjoncture.</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: it is around {users}. Choose another site there first.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas supprimé&#xa0;: contient {users}. Choisissez-y d’abord un autre site.</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: its density counts for the study. Choose another site under “Study” first.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas supprimé&#xa0;: sa densité sert de référence à l’étude. Choisissez d’abord un autre site sous «&#x202f;Étude&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: it is what the study projects. Choose another perimeter under “Study” first.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas supprimé&#xa0;: c’est le périmètre que l’étude projette. Choisissez d’abord un autre périmètre sous «&#x202f;Étude&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: figures were observed in it.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas supprimé&#xa0;: des chiffres y ont été observés.</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: figures come from it, of: {users}.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas supprimé&#xa0;: des chiffres en proviennent, pour&#xa0;: {users}.</translation>
    </message>
    <message>
        <source>Not added: every pair of economies has its correlation already.</source>
        <translation>Rien n’est ajouté&#xa0;: chaque paire d’économies a déjà sa corrélation.</translation>
    </message>
    <message>
        <source>“{words}” is not a number. Type one, such as {example}.</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas un nombre. Saisissez-en un, par exemple {example}.</translation>
    </message>
    <message>
        <source>“{words}” is not a whole number. Type one, such as {example}.</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas un nombre entier. Saisissez-en un, par exemple {example}.</translation>
    </message>
    <message>
        <source>This cell cannot be empty.</source>
        <translation>Cette cellule ne peut pas être vide.</translation>
    </message>
    <message>
        <source>“{words}” is none of the choices here: {known}.</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas l’un des choix possibles ici&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Name the workbook and the document to write: offsim import FILE.xlsx -o FILE.offsim.</source>
        <translation>Indiquez le classeur et le document à écrire&#xa0;: offsim import FICHIER.xlsx -o FICHIER.offsim.</translation>
    </message>
    <message>
        <source>{file}: {sheet}: the key “{key}” stands in {one} and in {other}. Delete one of the two rows.</source>
        <translation>{file}&#xa0;: {sheet}&#xa0;: la clé «&#x202f;{key}&#x202f;» se trouve en {one} et en {other}. Supprimez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>{file}: {cell} is not understood ({why}).</source>
        <translation>{file}&#xa0;: {cell} n’est pas comprise ({why}).</translation>
    </message>
    <message>
        <source>the formula has no value stored. Open the workbook in a spreadsheet program, save it, and import that.</source>
        <translation>la formule n’a pas de valeur enregistrée. Ouvrez le classeur dans un tableur, enregistrez-le, et importez-le alors.</translation>
    </message>
    <message>
        <source>it shows an error, {found}. Correct it, and save the workbook again.</source>
        <translation>elle affiche une erreur, {found}. Corrigez-la, et enregistrez à nouveau le classeur.</translation>
    </message>
    <message>
        <source>it is empty. Give “{lever}” a number, or delete its row to leave it as it was.</source>
        <translation>elle est vide. Donnez un nombre à «&#x202f;{lever}&#x202f;», ou supprimez sa ligne pour le laisser à sa valeur par défaut.</translation>
    </message>
    <message>
        <source>“{found}” is no number. “{lever}” takes one.</source>
        <translation>«&#x202f;{found}&#x202f;» n’est pas un nombre. «&#x202f;{lever}&#x202f;» en attend un.</translation>
    </message>
    <message>
        <source>“{found}” is none of the economic outlooks. Available: {known}.</source>
        <translation>«&#x202f;{found}&#x202f;» n’est aucune des conjonctures. Au choix&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{file}: is no report of offsim, or its keys are gone. A report has sheets of inputs and of scenarios with small grey keys in their first column.</source>
        <translation>{file}&#xa0;: n’est pas un rapport d’offsim, ou ses clés ont disparu. Un rapport a des feuilles de données d’entrée et de scénarios avec de petites clés grises dans leur première colonne.</translation>
    </message>
    <message>
        <source>{file}: was exported by offsim {version}, and this offsim cannot read it. Update offsim.</source>
        <translation>{file}&#xa0;: a été exporté par offsim {version}, que cet offsim ne sait pas lire. Mettez offsim à jour.</translation>
    </message>
    <message>
        <source>{file}: the hidden sheet of the workbook is damaged, so that its study is not known. Export it anew.</source>
        <translation>{file}&#xa0;: la feuille cachée du classeur est endommagée, et son étude n’est donc pas connue. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{found}” is not a date. Write a year (2026), a month (03/2026) or a day (31/03/2026), or leave the date empty.</source>
        <translation>«&#x202f;{found}&#x202f;» n’est pas une date. Écrivez une année (2026), un mois (03/2026) ou un jour (31/03/2026), ou laissez la date vide.</translation>
    </message>
    <message>
        <source>There is no group of levers “{key}”. Available: {known}.</source>
        <translation>Il n’y a pas de groupe de leviers «&#x202f;{key}&#x202f;». Au choix&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The distribution of the lever “{lever}” around {value} leaves nothing between its bounds, {low} and {high}. Change its standard deviation or half-width.</source>
        <translation>La distribution du levier «&#x202f;{lever}&#x202f;» autour de {value} ne laisse rien entre ses bornes, {low} et {high}. Changez son écart type ou sa demi-amplitude.</translation>
    </message>
    <message>
        <source>There is no outcome “{key}”. Available: {known}.</source>
        <translation>Il n’y a pas de résultat «&#x202f;{key}&#x202f;». Au choix&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The lever “{lever}” is the same in every year; what may change by year: {known}.</source>
        <translation>Le levier «&#x202f;{lever}&#x202f;» est le même chaque année&#x202f;; ce qui peut changer selon l’année&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The lever “{lever}” may change in the years from {first} to {last}; “{year}” is none of them.</source>
        <translation>Le levier «&#x202f;{lever}&#x202f;» peut changer dans les années de {first} à {last}&#x202f;; «&#x202f;{year}&#x202f;» n’en fait pas partie.</translation>
    </message>
    <message>
        <source>The years of the lever “{lever}” are to be given in rising order and each once; {year} comes after {before}.</source>
        <translation>Les années du levier «&#x202f;{lever}&#x202f;» doivent être données dans l’ordre croissant et chacune une fois&#x202f;; {year} vient après {before}.</translation>
    </message>
    <message>
        <source>A path of the lever “{lever}” begins in {first}: say which value it has from then on.</source>
        <translation>Une trajectoire du levier «&#x202f;{lever}&#x202f;» commence en {first}&#xa0;: indiquez sa valeur à partir de cette année.</translation>
    </message>
    <message>
        <source>“{lever}”: {found} values were pasted from {first} on, but the years end in {last}. Paste at most {room}, or begin in an earlier year.</source>
        <translation>«&#x202f;{lever}&#x202f;»&#xa0;: {found} valeurs ont été collées à partir de {first}, mais les années s’arrêtent en {last}. Collez-en {room} au plus, ou commencez à une année antérieure.</translation>
    </message>
    <message>
        <source>No series here counts what is asked for ({unit}). Available: {known}. Check the file, or the outcome.</source>
        <translation>Aucune série ne mesure ce qui est demandé ({unit}). Au choix&#xa0;: {known}. Vérifiez le fichier, ou le résultat.</translation>
    </message>
    <message>
        <source>“{found}” is no answer for {question}. Available: {known}.</source>
        <translation>«&#x202f;{found}&#x202f;» n’est pas une réponse pour {question}. Au choix&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no study “{name}”. Did you mean “{nearest}”? Available: {known}; a file of your own ends in .toml.</source>
        <translation>Il n’y a pas d’étude «&#x202f;{name}&#x202f;». Vouliez-vous dire «&#x202f;{nearest}&#x202f;»&#x202f;? Au choix&#xa0;: {known}&#x202f;; un fichier à vous se termine par .toml.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Running simulations…</source>
        <translation>Simulations en cours…</translation>
    </message>
    <message>
        <source>{part} of {simulations}</source>
        <translation>{part} sur {simulations}</translation>
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
    <name>Provenance</name>
    <message>
        <source>S&amp;ource of what you enter</source>
        <translation>So&amp;urce de ce que vous saisissez</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Da&amp;té du</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>L’organisme</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Fichier&#xa0;%1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dossier de fichiers</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Remonter au dossier parent</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Chercher un dossier</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Le dossier n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Le nom «&#x202f;%1&#x202f;» ne peut pas être utilisé.&lt;/b&gt;&lt;p&gt;Essayez un autre nom, plus court ou sans signes de ponctuation.</translation>
    </message>
</context>
<context>
    <name>QMimeType</name>
    <message>
        <source>TOML document</source>
        <translation>document TOML</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Differences</source>
        <translation>Analyse des écarts</translation>
    </message>
    <message>
        <source>Threshold map</source>
        <translation>Carte des seuils</translation>
    </message>
    <message>
        <source>Sensitivity analysis</source>
        <translation>Analyse de sensibilité</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation>Atteindre un objectif</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Result</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Fondements</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{page}: not all that was entered is in the document yet</source>
        <translation>{page}&#xa0;: une partie de la saisie n’est pas encore dans le document</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>{measure}: in some draws there is no such number, so nothing can be ranked.</source>
        <translation>{measure}&#x202f;: dans certains tirages, ce chiffre n’existe pas&#x202f;; rien ne peut donc être classé.</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>10ᵉ centile</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90ᵉ centile</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Outcome at 10th percentile</source>
        <translation>Résultat au 10ᵉ centile</translation>
    </message>
    <message>
        <source>Outcome at 90th percentile</source>
        <translation>Résultat au 90ᵉ centile</translation>
    </message>
    <message>
        <source>Standard error, first-order</source>
        <translation>Erreur type, premier ordre</translation>
    </message>
    <message>
        <source>Standard error, total-order</source>
        <translation>Erreur type, ordre total</translation>
    </message>
    <message>
        <source>Each lever alone, at the 10th and 90th percentiles of its distribution: {measure}, {unit}</source>
        <translation>Chaque levier seul, aux 10ᵉ et 90ᵉ centiles de sa distribution&#xa0;: {measure}, {unit}</translation>
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
        <source>{factor} ({share})</source>
        <translation>{factor} ({share})</translation>
    </message>
    <message>
        <source>No uncertainty in this scenario: no lever has a distribution, and there are no shocks to client economies.</source>
        <translation>Aucune incertitude dans ce scénario&#xa0;: aucun levier n’a de distribution, aucun aléa ne touche les économies clientes.</translation>
    </message>
    <message>
        <source>Shares of the variance: {draws} pairs of simulations, seed {seed}</source>
        <translation>Parts de la variance&#xa0;: {draws} paires de simulations, graine {seed}</translation>
    </message>
    <message>
        <source>Difference from the central projection, {centre}: {measure}</source>
        <translation>Écart à la projection centrale, {centre}&#xa0;: {measure}</translation>
    </message>
    <message>
        <source>{measure}: nothing that is uncertain affects it.</source>
        <translation>{measure}&#x202f;: rien de ce qui est incertain n’a d’effet sur ce chiffre.</translation>
    </message>
    <message>
        <source>{measure}: {draws} draws are too few to tell which source is largest. The largest estimates: {factors}.</source>
        <translation>{measure}&#xa0;: {draws} tirages ne suffisent pas à dire quelle source est la plus grande. Plus grandes estimations&#xa0;: {factors}.</translation>
    </message>
    <message>
        <source>Business-cycle shocks</source>
        <translation>Aléas conjoncturels des économies clientes</translation>
    </message>
    <message>
        <source>Sector’s own shocks</source>
        <translation>Aléas propres au secteur</translation>
    </message>
    <message>
        <source>Source of uncertainty</source>
        <translation>Source d’incertitude</translation>
    </message>
    <message>
        <source>First-order index, %</source>
        <translation>Indice du premier ordre, %</translation>
    </message>
    <message>
        <source>Total-order index, %</source>
        <translation>Indice d’ordre total, %</translation>
    </message>
    <message>
        <source>Shares of the variance: {measure}, mean {mean}, standard deviation {deviation}</source>
        <translation>Parts de la variance&#x202f;: {measure}, moyenne {mean}, écart type {deviation}</translation>
    </message>
    <message>
        <source>{measure}: dominant source of uncertainty: {factor} ({share}).</source>
        <translation>{measure}&#xa0;: source dominante d’incertitude&#xa0;: {factor} ({share}).</translation>
    </message>
    <message>
        <source>{measure}: first source of uncertainty: {factor} ({share}).</source>
        <translation>{measure}&#xa0;: première source d’incertitude&#xa0;: {factor} ({share}).</translation>
    </message>
    <message>
        <source>Next: {first} and {second}.</source>
        <translation>Viennent ensuite&#xa0;: {first} et {second}.</translation>
    </message>
    <message>
        <source>Next: {first}.</source>
        <translation>Vient ensuite&#xa0;: {first}.</translation>
    </message>
    <message>
        <source>{factor}: {share} of the variance, no lever and no bar.</source>
        <translation>{factor}&#xa0;: {share} de la variance, sans levier ni barre.</translation>
    </message>
    <message>
        <source>Joint effect of several sources: {share}.</source>
        <translation>Effet conjoint de plusieurs sources&#xa0;: {share}.</translation>
    </message>
    <message>
        <source>{share}, no lever and no bar</source>
        <translation>{share}, sans levier ni barre</translation>
    </message>
    <message>
        <source>{lever} from {low} to {high}: {measure} goes from {at_low} to {at_high}.</source>
        <translation>{lever} de {low} à {high}&#xa0;: {measure} va de {at_low} à {at_high}.</translation>
    </message>
    <message>
        <source>In between it turns: it lies between {least} and {greatest}.</source>
        <translation>Entre les deux, le sens s’inverse&#xa0;: le résultat va de {least} à {greatest}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RankPage</name>
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
    <message>
        <source>Shares of the variance, per cent</source>
        <translation>Parts de la variance, en pour cent</translation>
    </message>
    <message>
        <source>{measure}: no uncertain lever affects it.</source>
        <translation>{measure}&#xa0;: aucun levier incertain n’a d’effet sur ce chiffre.</translation>
    </message>
    <message>
        <source>No lever has a distribution. Give one to a lever with the drawing beside it.</source>
        <translation>Aucun levier n’a de distribution. Donnez-en une à un levier avec le dessin placé à côté de lui.</translation>
    </message>
    <message>
        <source>Up and Down choose a bar; Enter or a click goes to its lever.</source>
        <translation>Haut et Bas choisissent une barre&#x202f;; Entrée ou un clic mène à son levier.</translation>
    </message>
    <message>
        <source>calculating…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message>
        <source>Factors of</source>
        <translation>Facteurs de</translation>
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
    <message>
        <source>Changes that are not part of the study yet</source>
        <translation>Modifications qui ne font pas encore partie de l’étude</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>“{file}” was exported from this study. Changed scenarios become new ones.</source>
        <translation>«&#x202f;{file}&#x202f;» a été exporté depuis cette étude. Les scénarios modifiés deviennent de nouveaux scénarios.</translation>
    </message>
    <message>
        <source>“{file}” was exported from another study, “{study}”. Open it with its own study, or take its changed scenarios over into the study that is open.</source>
        <translation>«&#x202f;{file}&#x202f;» a été exporté depuis une autre étude, «&#x202f;{study}&#x202f;». Ouvrez-le avec sa propre étude, ou reprenez ses scénarios modifiés dans l’étude ouverte.</translation>
    </message>
    <message>
        <source>What was changed in the workbook:</source>
        <translation>Ce qui a été modifié dans le classeur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add the changed scenarios</source>
        <translation>&amp;Ajouter les scénarios modifiés</translation>
    </message>
    <message>
        <source>&amp;Take the figures over</source>
        <translation>&amp;Reprendre les chiffres</translation>
    </message>
    <message>
        <source>&amp;Take over into this study</source>
        <translation>&amp;Reprendre dans cette étude</translation>
    </message>
    <message>
        <source>&amp;Open as a document of its own</source>
        <translation>&amp;Ouvrir comme un document à part</translation>
    </message>
    <message>
        <source>Also take the changed &amp;figures over into the study</source>
        <translation>Reprendre aussi dans l’étude les &amp;chiffres modifiés</translation>
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
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
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
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Base, not drawn</source>
        <translation>Base, non tracée</translation>
    </message>
    <message>
        <source>Change needed, plausible</source>
        <translation>Variation nécessaire, plausible</translation>
    </message>
    <message>
        <source>Change needed, not plausible</source>
        <translation>Variation nécessaire, non plausible</translation>
    </message>
    <message>
        <source>Rest, not drawn</source>
        <translation>Reste, non tracé</translation>
    </message>
    <message>
        <source>{lever}: {now} → {needed}</source>
        <translation>{lever}&#xa0;: {now} → {needed}</translation>
    </message>
    <message>
        <source>Change needed of each lever on its own, between its bounds</source>
        <translation>Variation nécessaire de chaque levier pris seul, entre ses bornes</translation>
    </message>
    <message>
        <source>% of the way from the lowest to the highest value</source>
        <translation>% du chemin de la valeur minimale à la valeur maximale</translation>
    </message>
    <message>
        <source>One lever is sufficient on its own within its plausible range: {levers}.</source>
        <translation>Un seul levier suffit à lui seul dans sa plage plausible&#xa0;: {levers}.</translation>
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
        <source>No change is needed: the target is met.</source>
        <translation>Aucun changement n’est nécessaire&#xa0;: l’objectif est atteint.</translation>
    </message>
    <message>
        <source>Moving these levers together by {part} of the way to their plausible limits meets the target: {levers}.</source>
        <translation>Déplacer ensemble ces leviers de {part} du chemin vers leurs limites plausibles suffit&#xa0;: {levers}.</translation>
    </message>
    <message>
        <source>Moving these levers together by {part} of the way to their plausible limits meets the targets: {levers}. Binding target: {target}.</source>
        <translation>Déplacer ensemble ces leviers de {part} du chemin vers leurs limites plausibles suffit&#xa0;: {levers}. Objectif le plus contraignant&#xa0;: {target}.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune solution</translation>
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
        <source>{lever} (first year; the path moves as a whole)</source>
        <translation>{lever} (première année&#x202f;; la trajectoire se déplace en bloc)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Central projection, not with that probability: {told}</source>
        <translation>Selon la projection centrale, non avec cette probabilité&#xa0;: {told}</translation>
    </message>
    <message>
        <source>Central projection: {told}</source>
        <translation>Selon la projection centrale&#xa0;: {told}</translation>
    </message>
    <message>
        <source>No lever is sufficient on its own within its plausible range; outside it: {levers}.</source>
        <translation>Aucun levier ne suffit à lui seul dans sa plage plausible&#x202f;; au-delà&#xa0;: {levers}.</translation>
    </message>
    <message>
        <source>Each of these levers is sufficient on its own within its plausible range: {levers}.</source>
        <translation>Chacun de ces leviers suffit à lui seul, dans sa plage plausible&#xa0;: {levers}.</translation>
    </message>
    <message>
        <source>Probability asked for: {chance}.</source>
        <translation>Probabilité demandée&#xa0;: {chance}.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Each lever on its own, all others unchanged</source>
        <translation>Chaque levier seul, les autres inchangés</translation>
    </message>
    <message>
        <source>No change is needed: the targets are met.</source>
        <translation>Aucun changement n’est nécessaire&#xa0;: les objectifs sont atteints.</translation>
    </message>
    <message>
        <source>Moving these levers together is not sufficient within their plausible ranges. At the limits, {levers}, the shortfall against “{target}” is {gap}.</source>
        <translation>Déplacer ensemble ces leviers ne suffit pas dans leurs plages plausibles. Aux limites, {levers}, le déficit par rapport à «&#x202f;{target}&#x202f;» est de {gap}.</translation>
    </message>
    <message>
        <source>No lever on its own, within its bounds, meets the target exactly.</source>
        <translation>Aucun levier seul, dans ses bornes, n’atteint le seuil de l’objectif.</translation>
    </message>
    <message>
        <source>{value} meets the target: {target}.</source>
        <translation>{value} permet d’atteindre l’objectif&#xa0;: {target}.</translation>
    </message>
    <message>
        <source>{value}, outside the plausible range, meets the target: {target}.</source>
        <translation>{value}, hors de la plage plausible, permet d’atteindre l’objectif&#xa0;: {target}.</translation>
    </message>
    <message>
        <source>No value from {low} to {high} meets the target exactly: {target}.</source>
        <translation>Aucune valeur de {low} à {high} n’atteint le seuil de l’objectif&#xa0;: {target}.</translation>
    </message>
    <message>
        <source>No effect on the target: {target}.</source>
        <translation>Sans effet sur l’objectif&#xa0;: {target}.</translation>
    </message>
    <message>
        <source>{lever} at {value}</source>
        <translation>{lever} à {value}</translation>
    </message>
    <message>
        <source>{target}: already met, with a margin of {gap}; the marks show the threshold.</source>
        <translation>{target}&#xa0;: déjà atteint, avec une marge de {gap}&#x202f;; les repères indiquent le seuil.</translation>
    </message>
    <message>
        <source>{target}: shortfall of {gap}.</source>
        <translation>{target}&#xa0;: déficit de {gap}.</translation>
    </message>
</context>
<context>
    <name>SeekPage</name>
    <message>
        <source>Choose a target above.</source>
        <translation>Choisissez un objectif ci-dessus.</translation>
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
        <source>Value that each lever alone would need</source>
        <translation>Valeur requise de chaque levier seul</translation>
    </message>
    <message>
        <source>Calculating the probabilities…</source>
        <translation>Calcul des probabilités en cours…</translation>
    </message>
    <message>
        <source>Central projection, or a probability</source>
        <translation>Projection centrale, ou une probabilité</translation>
    </message>
    <message>
        <source>A double click on a row, or Enter, sets its lever. Ctrl+C copies.</source>
        <translation>Un double clic sur une ligne, ou Entrée, règle son levier. Ctrl+C copie.</translation>
    </message>
    <message>
        <source>central projection (no uncertainty)</source>
        <translation>projection centrale (sans incertitude)</translation>
    </message>
    <message>
        <source>a probability of {chance}</source>
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
    <message>
        <source>Use system setting</source>
        <translation>Réglage du système</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>{site} in {year}: {turnover} bn MAD and {jobs}, which need {floor} m².</source>
        <translation>{site} en {year}&#xa0;: {turnover}&#xa0;MMDH et {jobs}, qui demandent {floor}&#xa0;m².</translation>
    </message>
    <message>
        <source>That is more than the {limit} set aside.</source>
        <translation>C’est plus que le foncier réservé ({limit}).</translation>
    </message>
    <message>
        <source>The {limit} set aside are enough.</source>
        <translation>Le foncier réservé ({limit}) suffit.</translation>
    </message>
    <message>
        <source>Land set aside: {limit}.</source>
        <translation>Foncier réservé&#xa0;: {limit}.</translation>
    </message>
    <message>
        <source>Sufficient capacity: of {space} m², {usable} m² are usable and {spare} m² stay free.</source>
        <translation>Capacité suffisante&#xa0;: sur {space}&#xa0;m², {usable}&#xa0;m² sont utilisables et {spare}&#xa0;m² restent libres.</translation>
    </message>
    <message>
        <source>Insufficient capacity: of {space} m², {usable} m² are usable; shortfall: {gap} m², {land} of land.</source>
        <translation>Capacité insuffisante&#xa0;: sur {space}&#xa0;m², {usable}&#xa0;m² sont utilisables&#x202f;; déficit&#xa0;: {gap}&#xa0;m², soit {land} de foncier.</translation>
    </message>
    <message>
        <source>These shares leave {amount} of turnover a job in the rest of the country in {year}: see their sources.</source>
        <translation>Ces parts laissent au reste du pays {amount} de chiffre d’affaires par emploi en {year}&#xa0;: voir leurs sources.</translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>Figures of the site by year</source>
        <translation>Chiffres du site par année</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Show on the Sources page</source>
        <translation>Afficher dans la page Sources</translation>
    </message>
    <message>
        <source>Plausible {low} to {high} ({against}); can be set from {least} to {most}.</source>
        <translation>Plausible de {low} à {high} ({against})&#x202f;; réglable de {least} à {most}.</translation>
    </message>
    <message>
        <source>Default {value}: {status}, {source}</source>
        <translation>Valeur par défaut {value}&#xa0;: {status}, {source}</translation>
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
        <source>Status of the figures shown</source>
        <translation>Statut des chiffres affichés</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
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
    <name>Splitter</name>
    <message>
        <source>Divide the room: drag, or press the arrow keys</source>
        <translation>Répartir la place&#xa0;: faites glisser, ou utilisez les touches fléchées</translation>
    </message>
    <message>
        <source>Divide the room between “{before}” and “{after}” by the arrow keys</source>
        <translation>Répartir la place entre «&#x202f;{before}&#x202f;» et «&#x202f;{after}&#x202f;» par les touches fléchées</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>{number} ms</source>
        <translation>{number}&#xa0;ms</translation>
    </message>
    <message>
        <source>{simulations}, seed {seed}</source>
        <translation>{simulations}, graine {seed}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>reference page</source>
        <translation>document de référence</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>own figure</source>
        <translation>chiffre de l’organisme</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{lever}: {distribution}</source>
        <translation>{lever}&#x202f;: {distribution}</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Rédaction d’une note</translation>
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
        <source>Back to what was saved</source>
        <translation>Retour à la version enregistrée</translation>
    </message>
    <message>
        <source>Unsaved work restored</source>
        <translation>Restauration du travail non enregistré</translation>
    </message>
    <message>
        <source>File taken over</source>
        <translation>Reprise du fichier</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>Suppression de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Compared with “{name}”</source>
        <translation>Comparaison à «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” moved</source>
        <translation>Déplacement de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Renamed to “{name}”</source>
        <translation>Renommage en «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{target}” watched</source>
        <translation>Suivi de «&#x202f;{target}&#x202f;»</translation>
    </message>
    <message>
        <source>“{target}” no longer watched</source>
        <translation>Arrêt du suivi de «&#x202f;{target}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” added</source>
        <translation>Ajout de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Newer edition of the study taken</source>
        <translation>Passage à l’édition plus récente de l’étude</translation>
    </message>
    <message>
        <source>New study “{name}”</source>
        <translation>Nouvelle étude «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Back to the study as it was</source>
        <translation>Retour à l’étude initiale</translation>
    </message>
    <message>
        <source>Changes of the study taken back</source>
        <translation>Retour sur des modifications de l’étude</translation>
    </message>
    <message>
        <source>Figures taken from {file}</source>
        <translation>Reprise de chiffres de {file}</translation>
    </message>
    <message>
        <source>Rest given to “{name}”</source>
        <translation>Attribution du reste à «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>“{name}” made a scenario of the study</source>
        <translation>«&#x202f;{name}&#x202f;» devenu scénario de l’étude</translation>
    </message>
    <message>
        <source>Imported from “{file}”</source>
        <translation>Import depuis «&#x202f;{file}&#x202f;»</translation>
    </message>
    <message>
        <source>Entry that is not part of the document yet</source>
        <translation>Saisie qui ne fait pas encore partie du document</translation>
    </message>
    <message>
        <source>Made again: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Jump-off year added</source>
        <translation>Ajout d’une année de départ</translation>
    </message>
</context>
<context>
    <name>StudyChange</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <source>what other sources say</source>
        <translation>ce que disent d’autres sources</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>bornes</translation>
    </message>
    <message>
        <source>plausible range</source>
        <translation>plage plausible</translation>
    </message>
    <message>
        <source>{what}: {change}</source>
        <translation>{what}&#xa0;: {change}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{was} → {now}</source>
        <translation>{was} → {now}</translation>
    </message>
    <message>
        <source>{told} (changed: {parts})</source>
        <translation>{told} (modifié&#xa0;: {parts})</translation>
    </message>
    <message>
        <source>{told} (also changed: {parts})</source>
        <translation>{told} (également modifié&#xa0;: {parts})</translation>
    </message>
</context>
<context>
    <name>StudyChanges</name>
    <message>
        <source>What you changed in the study: the value before, the value now, and its source. Check what you want to go back on. The step can be undone.</source>
        <translation>Ce que vous avez modifié dans l’étude&#xa0;: la valeur d’avant, celle de maintenant et sa source. Cochez les modifications à retirer. L’opération peut être annulée.</translation>
    </message>
    <message>
        <source>&amp;Go back on the chosen ones</source>
        <translation>&amp;Revenir sur les éléments cochés</translation>
    </message>
    <message>
        <source>&amp;Back to the study as it was</source>
        <translation>Rétablir l’étude &amp;initiale</translation>
    </message>
    <message>
        <source>Studies and offsim documents</source>
        <translation>Études et documents offsim</translation>
    </message>
    <message>
        <source>Compare the study with</source>
        <translation>Comparer l’étude avec</translation>
    </message>
    <message>
        <source>How the study in {file} differs from this one: the value here, the value there, and its source. Check what you want to take over. The step can be undone.</source>
        <translation>Ce en quoi l’étude du fichier {file} diffère de celle-ci&#xa0;: la valeur dans cette étude, celle du fichier et sa source. Cochez ce que vous voulez reprendre. L’opération peut être annulée.</translation>
    </message>
    <message>
        <source>&amp;Take the chosen ones</source>
        <translation>&amp;Prendre les éléments cochés</translation>
    </message>
</context>
<context>
    <name>StudyColumn</name>
    <message>
        <source>Full key in the study</source>
        <translation>Clé complète dans l’étude</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Conjoncture</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Année de base</translation>
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
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Site whose density is used</source>
        <translation>Site de référence pour la densité</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Other economy</source>
        <translation>Autre économie</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Key of the study</source>
        <translation>Clé de l’étude</translation>
    </message>
    <message>
        <source>Inside of</source>
        <translation>À l’intérieur de</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Main levers</source>
        <translation>Leviers principaux</translation>
    </message>
    <message>
        <source>Heading of its levers</source>
        <translation>Titre de ses leviers</translation>
    </message>
    <message>
        <source>Shocks</source>
        <translation>Aléas conjoncturels</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Observed up to</source>
        <translation>Observé jusqu’en</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>persistence</source>
        <translation>persistance</translation>
    </message>
    <message>
        <source>Plausible from</source>
        <translation>Plausible de</translation>
    </message>
    <message>
        <source>Plausible to</source>
        <translation>Plausible à</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>Shocks of the sector</source>
        <translation>Aléas du secteur</translation>
    </message>
    <message>
        <source>Watched from the start</source>
        <translation>Suivi dès le début</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>standard deviation or half-width</source>
        <translation>écart type ou demi-amplitude</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>écart type</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>StudyItems</name>
    <message>
        <source>What differs, item by item</source>
        <translation>Les différences, élément par élément</translation>
    </message>
    <message>
        <source>What the scenarios come to</source>
        <translation>Ce que donnent les scénarios</translation>
    </message>
    <message>
        <source>Checked like this, the items give no valid study. Check others as well, or fewer:</source>
        <translation>Cochés ainsi, ces éléments ne donnent pas une étude valable. Cochez-en d’autres aussi, ou moins&#xa0;:</translation>
    </message>
    <message>
        <source>What the scenarios come to:</source>
        <translation>Ce que donnent les scénarios&#xa0;:</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find among the items</source>
        <translation>Rechercher parmi les éléments</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <translation>Tout &amp;cocher</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>Only what was &amp;observed</source>
        <translation>&amp;Observations seulement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>What you changed is not part of the study yet, and is not saved with it. Mend what is wrong, or drop the changes.</source>
        <translation>Vos modifications ne font pas encore partie de l’étude et ne sont pas enregistrées avec elle. Corrigez ce qui suit, ou abandonnez les modifications.</translation>
    </message>
    <message>
        <source>What is marked is not part of the study, and is not saved with it; all else is. Mend what is wrong, or drop it.</source>
        <translation>Ce qui est signalé ne fait pas partie de l’étude et n’est pas enregistré avec elle&#x202f;; tout le reste l’est. Corrigez ce qui est erroné, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Changes that were not part of the study yet were dropped, because the study has changed since.</source>
        <translation>Des modifications qui ne faisaient pas encore partie de l’étude ont été abandonnées, car l’étude a changé depuis.</translation>
    </message>
    <message>
        <source>The cell chosen, in full</source>
        <translation>La cellule choisie, en entier</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>In full in every year</source>
        <translation>Entier chaque année</translation>
    </message>
    <message>
        <source>Rising year by year</source>
        <translation>Croissant d’année en année</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Standard deviation or half-width</source>
        <translation>Écart type ou demi-amplitude</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>écart type</translation>
    </message>
    <message>
        <source>persistence</source>
        <translation>persistance</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>Ce qui reste à corriger</translation>
    </message>
    <message>
        <source>Market that gets the rest</source>
        <translation>Marché qui reçoit le reste</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Give the rest to {market}</source>
        <translation>Attribuer le reste&#xa0;: {market}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Add the scenario shown</source>
        <translation>Ajouter le scénario affiché</translation>
    </message>
    <message>
        <source>Part of the study</source>
        <translation>Partie de l’étude</translation>
    </message>
    <message>
        <source>Recession</source>
        <translation>Récession</translation>
    </message>
    <message>
        <source>Length in years</source>
        <translation>Durée en années</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
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
        <source>Sensitivity: offset</source>
        <translation>Sensibilité&#xa0;: écart</translation>
    </message>
    <message>
        <source>Growth shift</source>
        <translation>Écart de croissance</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profondeur</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>length in years</source>
        <translation>durée en années</translation>
    </message>
    <message>
        <source>Correlation of shocks</source>
        <translation>Corrélation des aléas</translation>
    </message>
    <message>
        <source>Change of its share</source>
        <translation>Variation de sa part</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Base figures</source>
        <translation>Chiffres de base</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Corrélations</translation>
    </message>
    <message>
        <source>Nothing yet. What you enter gets the source and the date typed below.</source>
        <translation>Rien pour l’instant. Ce que vous saisissez reçoit la source et la date indiquées ci-dessous.</translation>
    </message>
    <message>
        <source>All levers are at their defaults.</source>
        <translation>Tous les leviers sont à leur valeur par défaut.</translation>
    </message>
    <message>
        <source>Levers it sets</source>
        <translation>Leviers qu’il règle</translation>
    </message>
</context>
<context>
    <name>StudySheet</name>
    <message>
        <source>needed and empty: {count}</source>
        <translation>nécessaires et vides&#xa0;: {count}</translation>
    </message>
    <message>
        <source>keys given twice: {count}</source>
        <translation>clés en double&#xa0;: {count}</translation>
    </message>
    <message>
        <source>keys that are unknown: {count}</source>
        <translation>clés inconnues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>figures that disagree: {count}</source>
        <translation>chiffres contradictoires&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Check: in order</source>
        <translation>Contrôle&#xa0;: en ordre</translation>
    </message>
    <message>
        <source>Check: look at what is counted below</source>
        <translation>Contrôle&#xa0;: voir ce qui est compté ci-dessous</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>The question, its years, and what its statistics count.</source>
        <translation>La question, ses années, et ce que comptent ses statistiques.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>One figure a row, with where it comes from. Its key says what it is about.</source>
        <translation>Un chiffre par ligne, avec sa provenance. Sa clé dit de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>One lever a row: its default, its bounds, and how uncertain it is.</source>
        <translation>Un levier par ligne&#xa0;: sa valeur par défaut, ses bornes et son incertitude.</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Marchés</translation>
    </message>
    <message>
        <source>One market a row. Each has two shares among the facts and a trend among the levers.</source>
        <translation>Un marché par ligne. Chacun a deux parts parmi les chiffres et une tendance parmi les leviers.</translation>
    </message>
    <message>
        <source>Economies</source>
        <translation>Économies</translation>
    </message>
    <message>
        <source>What clients depend on; then how it grew, and what goes well together.</source>
        <translation>Ce dont dépendent les clients&#x202f;; puis sa croissance passée, et ce qui évolue ensemble.</translation>
    </message>
    <message>
        <source>Outlooks</source>
        <translation>Conjonctures</translation>
    </message>
    <message>
        <source>How the economies may grow: a row for each of them, a column for every year.</source>
        <translation>Comment les économies peuvent croître&#xa0;: une ligne pour chacune, une colonne par année.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>What may happen: when, how strongly in which market, and at what cost.</source>
        <translation>Ce qui peut arriver&#xa0;: quand, avec quelle force sur quel marché, et à quel coût.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>One site a row; its shares, offices and land are among the facts.</source>
        <translation>Un site par ligne&#x202f;; ses parts, bureaux et foncier sont parmi les chiffres.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>What is to be reached, of which outcome, by when.</source>
        <translation>Ce qui est à atteindre, pour quel résultat, et quand.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>What really happened, a year a row. New rows need no key.</source>
        <translation>Ce qui s’est réellement passé, une année par ligne. Les nouvelles lignes se passent de clé.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>One scenario a column. An empty lever is at its default; {example} sets it by year.</source>
        <translation>Un scénario par colonne. Un levier vide garde sa valeur par défaut&#x202f;; {example} le fixe par année.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Where the figures come from; your own assumptions are a source too.</source>
        <translation>D’où viennent les chiffres&#x202f;; vos propres hypothèses sont aussi une source.</translation>
    </message>
    <message>
        <source>Perimeters</source>
        <translation>Périmètres</translation>
    </message>
    <message>
        <source>How the economies grew</source>
        <translation>Croissance passée des économies</translation>
    </message>
    <message>
        <source>Economies that go well together</source>
        <translation>Économies qui évoluent ensemble</translation>
    </message>
    <message>
        <source>Growth by year</source>
        <translation>Croissance par année</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>50 % of simulations</source>
        <translation>50&#xa0;% des simulations</translation>
    </message>
    <message>
        <source>90 % of simulations</source>
        <translation>90&#xa0;% des simulations</translation>
    </message>
</context>
<context>
    <name>Symbol</name>
    <message>
        <source>bn MAD</source>
        <translation>MMDH</translation>
    </message>
    <message>
        <source>bn EUR</source>
        <translation>MM€</translation>
    </message>
    <message>
        <source>M MAD</source>
        <translation>MDH</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>DH</translation>
    </message>
    <message>
        <source>k MAD</source>
        <translation>KDH</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>emplois</translation>
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
    <message>
        <source>pp</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>entreprises</translation>
    </message>
    <message>
        <source>pp/yr</source>
        <translation>pt/an</translation>
    </message>
    <message>
        <source>pp per pp</source>
        <translation>pt/pt</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>autorisation refusée</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>part of the path is no folder</source>
        <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>a file of this name is there</source>
        <translation>un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the links lead in a circle</source>
        <translation>les liens tournent en rond</translation>
    </message>
    <message>
        <source>the disk or the connection to it failed</source>
        <translation>le disque ou sa connexion est défaillant</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>le disque est protégé en écriture</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>it is too large for the disk</source>
        <translation>il est trop grand pour le disque</translation>
    </message>
    <message>
        <source>the system does not allow this name</source>
        <translation>le système n’accepte pas ce nom</translation>
    </message>
    <message>
        <source>the network drive cannot be reached</source>
        <translation>le lecteur réseau est injoignable</translation>
    </message>
    <message>
        <source>there is too little memory</source>
        <translation>la mémoire est insuffisante</translation>
    </message>
    <message>
        <source>error {number} of the system</source>
        <translation>erreur {number} du système</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>{label}, {unit}</source>
        <translation>{label}, {unit}</translation>
    </message>
    <message>
        <source>All outcomes of this scenario</source>
        <translation>Tous les résultats de ce scénario</translation>
    </message>
    <message>
        <source>Turnover of every scenario, bn MAD</source>
        <translation>Chiffre d’affaires de chaque scénario, MMDH</translation>
    </message>
    <message>
        <source>Jobs of every scenario</source>
        <translation>Emplois de chaque scénario</translation>
    </message>
    <message>
        <source>Turnover with uncertainty, bn MAD</source>
        <translation>Chiffre d’affaires avec incertitude, MMDH</translation>
    </message>
    <message>
        <source>Jobs with uncertainty</source>
        <translation>Emplois avec incertitude</translation>
    </message>
    <message>
        <source>Turnover by market, bn MAD</source>
        <translation>Chiffre d’affaires par marché, MMDH</translation>
    </message>
    <message>
        <source>Jobs by market</source>
        <translation>Emplois par marché</translation>
    </message>
    <message>
        <source>Growth by market, % a year</source>
        <translation>Croissance par marché, % par an</translation>
    </message>
    <message>
        <source>Public cost of every scenario, M MAD</source>
        <translation>Coût public de chaque scénario, M DH</translation>
    </message>
    <message>
        <source>Public cost with uncertainty, M MAD</source>
        <translation>Coût public avec incertitude, M DH</translation>
    </message>
    <message>
        <source>Cumulative public cost per additional job with uncertainty, thousand MAD</source>
        <translation>Coût public cumulé par emploi supplémentaire avec incertitude, milliers de DH</translation>
    </message>
    <message>
        <source>Central projection (no uncertainty)</source>
        <translation>Projection centrale (calcul déterministe)</translation>
    </message>
    <message>
        <source>No simulations</source>
        <translation>Aucune simulation</translation>
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
        <source>target {value}</source>
        <translation>objectif {value}</translation>
    </message>
    <message>
        <source>{target}: {projected}, {level}, {gap}</source>
        <translation>{target}&#xa0;: {projected}, {level}, {gap}</translation>
    </message>
    <message>
        <source>{told}; {likely}</source>
        <translation>{told}&#x202f;; {likely}</translation>
    </message>
    <message>
        <source>probability {share}</source>
        <translation>probabilité&#xa0;: {share}</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
</context>
<context>
    <name>Tornado</name>
    <message>
        <source>Effect of each uncertain lever alone</source>
        <translation>Effet de chaque levier incertain seul</translation>
    </message>
    <message>
        <source>lever at its 10th percentile</source>
        <translation>levier à son 10ᵉ centile</translation>
    </message>
    <message>
        <source>at its 90th</source>
        <translation>à son 90ᵉ centile</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Tour: step {place} of {count}</source>
        <translation>Visite guidée&#xa0;: étape {place} sur {count}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>“{lever}” stands at {value}.</source>
        <translation>«&#x202f;{lever}&#x202f;» est à {value}.</translation>
    </message>
    <message>
        <source>In {year}, turnover lies between {low} and {high} in 90 % of them.</source>
        <translation>En {year}, le chiffre d’affaires se situe entre {low} et {high} dans 90&#xa0;% des simulations.</translation>
    </message>
    <message>
        <source>The study brings “{scenario}”, among others.</source>
        <translation>L’étude propose notamment «&#x202f;{scenario}&#x202f;».</translation>
    </message>
    <message>
        <source>Take the five-minute tour of this window? It goes through the study that is open, and changes nothing by itself.</source>
        <translation>Suivre la visite guidée de cette fenêtre, en cinq minutes&#x202f;? Elle parcourt l’étude ouverte et ne modifie rien par elle-même.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The answer, in words</source>
        <translation>La réponse, en toutes lettres</translation>
    </message>
    <message>
        <source>The sentence says what the scenario reaches, and how far that is from the targets. Each card below it has one target: what is projected, the gap, and how probable it is that the target is reached.</source>
        <translation>La phrase dit ce que le scénario atteint et à quelle distance des objectifs. Chaque carte au-dessous porte sur un objectif&#xa0;: la projection, l’écart et la probabilité que l’objectif soit atteint.</translation>
    </message>
    <message>
        <source>Move a main lever</source>
        <translation>Déplacer un levier principal</translation>
    </message>
    <message>
        <source>Drag this slider, or press the left and right arrow keys: sentence, cards and charts follow at once. Ctrl+Z undoes it. The shaded part of the slider is the plausible range.</source>
        <translation>Faites glisser ce curseur, ou utilisez les flèches gauche et droite&#xa0;: la phrase, les cartes et les graphiques suivent aussitôt. Ctrl+Z annule. La partie colorée du curseur est la plage plausible.</translation>
    </message>
    <message>
        <source>Done. The answer is another one now.</source>
        <translation>C’est fait. La réponse a changé.</translation>
    </message>
    <message>
        <source>How certain is it?</source>
        <translation>Avec quelle certitude&#x202f;?</translation>
    </message>
    <message>
        <source>The thick line is the central projection. The uncertainty band around it holds half of the simulations in its darker tint, and 90 % of them in both tints.</source>
        <translation>La ligne épaisse est la projection centrale. Autour d’elle, la bande d’incertitude contient la moitié des simulations dans sa teinte foncée, et 90&#xa0;% dans les deux teintes.</translation>
    </message>
    <message>
        <source>What reaches the target?</source>
        <translation>Qu’est-ce qui permet d’atteindre l’objectif&#x202f;?</translation>
    </message>
    <message>
        <source>For every lever, the value at which it meets the target on its own. The mark ▼ above a slider stands at the same value. A double click on a row or on a mark takes it, and so does Enter there; below, several levers share the effort.</source>
        <translation>Pour chaque levier, la valeur à laquelle il atteint seul l’objectif. Le repère ▼ au-dessus d’un curseur indique la même valeur. Un double clic sur une ligne ou un repère l’applique, tout comme la touche Entrée&#x202f;; plus bas, plusieurs leviers se partagent l’effort.</translation>
    </message>
    <message>
        <source>Where is the target reached, where missed?</source>
        <translation>Où l’objectif est-il atteint, où est-il manqué&#x202f;?</translation>
    </message>
    <message>
        <source>The threshold map shows an outcome over two levers at once, with the threshold of a target as a line: on one side of it the target is reached, on the other it is missed. The lists above choose levers and target.</source>
        <translation>La carte des seuils montre un résultat selon deux leviers à la fois, avec le seuil d’un objectif&#xa0;: d’un côté de cette ligne l’objectif est atteint, de l’autre il est manqué. Les listes du haut choisissent les leviers et l’objectif.</translation>
    </message>
    <message>
        <source>Which lever matters most?</source>
        <translation>Quel levier compte le plus&#x202f;?</translation>
    </message>
    <message>
        <source>The sensitivity analysis moves every uncertain lever on its own: the longer its bar, the more the answer depends on it. The sentence at the top names the first source of uncertainty.</source>
        <translation>L’analyse de sensibilité fait varier chaque levier incertain séparément&#xa0;: plus sa barre est longue, plus la réponse en dépend. La phrase du haut nomme la première source d’incertitude.</translation>
    </message>
    <message>
        <source>Why is one scenario above another?</source>
        <translation>Pourquoi un scénario dépasse-t-il un autre&#x202f;?</translation>
    </message>
    <message>
        <source>Press “Add scenario”, or the arrow beside it for one that the study brings. This page sets the scenarios side by side, with only the assumptions that differ; the page Differences says what each of them brings.</source>
        <translation>Appuyez sur «&#x202f;Ajouter un scénario&#x202f;», ou sur la flèche voisine pour en prendre un de l’étude. Cette page met les scénarios côte à côte, avec les seules hypothèses qui diffèrent&#x202f;; la page Analyse des écarts dit ce que chacune apporte.</translation>
    </message>
    <message>
        <source>Done. It has a colour of its own in every list, chart and table.</source>
        <translation>C’est fait. Il a sa propre couleur dans toutes les listes, tous les graphiques et tableaux.</translation>
    </message>
    <message>
        <source>Do the jobs fit the land?</source>
        <translation>Le foncier suffit-il aux emplois&#x202f;?</translation>
    </message>
    <message>
        <source>What the scenario means for one site: its jobs, the offices they need against those there are, and the land. The list at the top chooses the site.</source>
        <translation>Ce que le scénario signifie pour un site&#xa0;: ses emplois, les bureaux nécessaires face à ceux qui existent, et le foncier. La liste du haut choisit le site.</translation>
    </message>
    <message>
        <source>Your own figures</source>
        <translation>Les chiffres de votre organisme</translation>
    </message>
    <message>
        <source>Type what was observed into the table, or paste or import it from Excel, with its source and date. Each change is one step that can be undone; the study that offsim ships stays as it is.</source>
        <translation>Saisissez dans le tableau ce qui a été observé, ou collez ou importez-le depuis Excel, avec sa source et sa date. Chaque modification est une étape annulable&#x202f;; l’étude livrée avec offsim reste telle quelle.</translation>
    </message>
    <message>
        <source>The report, and help</source>
        <translation>Le rapport et l’aide</translation>
    </message>
    <message>
        <source>“Export” writes the Excel workbook with its formulas and charts, the summary page and images of the charts. The menu Help explains every page (F1), and has this tour.</source>
        <translation>«&#x202f;Exporter&#x202f;» produit le classeur Excel avec ses formules et graphiques, la page de synthèse et les images des graphiques. Le menu Aide explique chaque page (F1) et contient cette visite.</translation>
    </message>
    <message>
        <source>Press F6 to go on with the tour.</source>
        <translation>Appuyez sur F6 pour poursuivre la visite guidée.</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>5ᵉ centile</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <translation>25ᵉ centile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>75ᵉ centile</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95ᵉ centile</translation>
    </message>
    <message>
        <source>below {share}</source>
        <translation>moins de {share}</translation>
    </message>
    <message>
        <source>above {share}</source>
        <translation>plus de {share}</translation>
    </message>
    <message>
        <source>probability below {share}</source>
        <translation>probabilité inférieure à {share}</translation>
    </message>
    <message>
        <source>probability above {share}</source>
        <translation>probabilité supérieure à {share}</translation>
    </message>
    <message>
        <source>probability {probability} (± {error} pp)</source>
        <translation>probabilité&#xa0;: {probability} (± {error} pt)</translation>
    </message>
    <message>
        <source>“{scenario}” {probability}</source>
        <translation>«&#x202f;{scenario}&#x202f;» ({probability})</translation>
    </message>
    <message>
        <source>Probability of exceeding another scenario’s turnover in {year}, under the same shocks: {scenarios}</source>
        <translation>Probabilité de dépasser en {year}, à aléas identiques, le chiffre d’affaires d’un autre scénario&#xa0;: {scenarios}</translation>
    </message>
    <message>
        <source>Probability of all watched targets in the same simulation: {share}</source>
        <translation>Probabilité d’atteindre tous les objectifs suivis dans la même simulation&#xa0;: {share}</translation>
    </message>
    <message>
        <source>mean shortfall when missed</source>
        <translation>écart moyen si l’objectif n’est pas atteint</translation>
    </message>
    <message>
        <source>Uncertainty in {year}: {simulations}, seed {seed}</source>
        <translation>Incertitude en {year}&#xa0;: {simulations}, graine {seed}</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>bn MAD</source>
        <translation>MMDH</translation>
    </message>
    <message>
        <source>bn EUR</source>
        <translation>MM€</translation>
    </message>
    <message>
        <source>M MAD</source>
        <translation>MDH</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>DH</translation>
    </message>
    <message>
        <source>thousand MAD</source>
        <translation>KDH</translation>
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
        <source>{lever} at {value} is outside {low} to {high}: {against}</source>
        <translation>{lever} à {value} sort de la plage de {low} à {high}&#xa0;: {against}</translation>
    </message>
    <message>
        <source>{lever} at {value} from {year} is outside {low} to {high}: {against}</source>
        <translation>{lever} à {value} à partir de {year} sort de l’intervalle de {low} à {high}&#xa0;: {against}</translation>
    </message>
    <message>
        <source>Plausible from {low} to {high}.</source>
        <translation>Plage plausible&#xa0;: de {low} à {high}.</translation>
    </message>
    <message>
        <source>With jump-off year {year}, turnover and jobs are held to what was observed up to {last}. Enter figures of {year} on the page “Data”, or choose another year.</source>
        <translation>Avec l’année de départ {year}, le chiffre d’affaires et les emplois suivent les observations jusqu’en {last}. Saisissez des chiffres de {year} à la page «&#x202f;Données&#x202f;», ou choisissez une autre année.</translation>
    </message>
    <message>
        <source>With jump-off year {year}, turnover is held to what was observed up to {turnover}, and jobs up to {jobs}. Enter the other figures on the page “Data”, or choose another year.</source>
        <translation>Avec l’année de départ {year}, le chiffre d’affaires suit les observations jusqu’en {turnover}, et les emplois jusqu’en {jobs}. Saisissez les autres chiffres à la page «&#x202f;Données&#x202f;», ou choisissez une autre année.</translation>
    </message>
    <message>
        <source>{site}: jobs exceed the capacity of the offices from {first}; shortfall in {year}: {gap} m², {land} of land.</source>
        <translation>{site}&#xa0;: la capacité des bureaux est dépassée à partir de {first}&#x202f;; déficit en {year}&#xa0;: {gap}&#xa0;m², soit {land} de foncier.</translation>
    </message>
    <message>
        <source>{site}: going by its shares of turnover and jobs, a job in the rest of the country brings only {amount} of turnover in {year}, less than the average annual wage ({wage}). Check these shares.</source>
        <translation>{site}&#xa0;: d’après ses parts du chiffre d’affaires et des emplois, un emploi du reste du pays ne donne que {amount} de chiffre d’affaires en {year}, moins que le salaire annuel moyen ({wage}). Vérifiez ces parts.</translation>
    </message>
    <message>
        <source>{site}: its share of {outcome} is {share} % in {year}, more than the {limit} % of {around} around it.</source>
        <translation>{site}&#xa0;: sa part ({outcome}) est de {share}&#xa0;% en {year}, plus que les {limit}&#xa0;% du site qui le contient, {around}.</translation>
    </message>
    <message>
        <source>{site}: its share of {outcome} would be {share} % in {year}; from then on it is capped at {held} %.</source>
        <translation>{site}&#xa0;: sa part ({outcome}) serait de {share}&#xa0;% en {year}&#x202f;; à partir de là, elle est plafonnée à {held}&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Warnings about this scenario</source>
        <translation>Avertissements sur ce scénario</translation>
    </message>
    <message>
        <source>Note that holds for the study as it comes too: {words}</source>
        <translation>Remarque qui vaut aussi pour l’étude telle que fournie&#xa0;: {words}</translation>
    </message>
    <message>
        <source>No warnings.</source>
        <translation>Aucun avertissement.</translation>
    </message>
    <message>
        <source>Notes that hold for the study as it comes too:</source>
        <translation>Remarques qui valent aussi pour l’étude telle que fournie&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>changed since it was taken from “{preset}”, which says: {note}</source>
        <translation>modifié depuis sa reprise de «&#x202f;{preset}&#x202f;», qui indique&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Contents and checks</source>
        <translation>Sommaire et contrôles</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
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
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
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
        <source>Public cost a new job and year</source>
        <translation>Coût public par nouvel emploi et par an</translation>
    </message>
    <message>
        <source>Years it is paid for a new job</source>
        <translation>Années pendant lesquelles il est payé pour un nouvel emploi</translation>
    </message>
    <message>
        <source>Floor space</source>
        <translation>Surface de bureaux</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Foncier</translation>
    </message>
    <message>
        <source>Land set aside for it</source>
        <translation>Foncier réservé</translation>
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
        <source>All markets</source>
        <translation>Tous les marchés</translation>
    </message>
    <message>
        <source>Sector’s own shocks: standard deviation</source>
        <translation>Aléas propres au secteur&#xa0;: écart type</translation>
    </message>
    <message>
        <source>Sector’s own shocks: persistence</source>
        <translation>Aléas propres au secteur&#xa0;: persistance</translation>
    </message>
    <message>
        <source>Correlation of shocks with {economy}</source>
        <translation>Corrélation des aléas avec&#x202f;: {economy}</translation>
    </message>
    <message>
        <source>{outcome}, observed</source>
        <translation>{outcome}, observé</translation>
    </message>
    <message>
        <source>1. Client economies</source>
        <translation>1. Économies clientes</translation>
    </message>
    <message>
        <source>10. Without the measures that cost</source>
        <translation>10. Sans les mesures qui coûtent</translation>
    </message>
    <message>
        <source>the same steps, the effect of these measures taken off</source>
        <translation>les mêmes étapes, l’effet de ces mesures retiré</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>11. Public cost of the measures</source>
        <translation>11. Coût public des mesures</translation>
    </message>
    <message>
        <source>jobs added since its start, over the years it is paid, × rate a job</source>
        <translation>emplois créés depuis son début, sur les années où il est payé, × taux par emploi</translation>
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
        <source>{outcome}, worked out</source>
        <translation>{outcome}, calculé</translation>
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
        <source>8. Shares of the sites</source>
        <translation>8. Parts des sites</translation>
    </message>
    <message>
        <source>share in the base year + change × years since then, kept between 0 and 100 %</source>
        <translation>part de l’année de base + variation × années écoulées, tenue entre 0 et 100&#x202f;%</translation>
    </message>
    <message>
        <source>Hectares of land a square metre of offices</source>
        <translation>Hectares de foncier par mètre carré de bureaux</translation>
    </message>
    <message>
        <source>9. Offices and land</source>
        <translation>9. Bureaux et foncier</translation>
    </message>
    <message>
        <source>jobs × m² a job, less the offices that can be filled; land at the density above</source>
        <translation>emplois × m² par emploi, moins les bureaux qui peuvent être remplis&#x202f;; foncier à la densité ci-dessus</translation>
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
        <source>Number of the scenario in use</source>
        <translation>Numéro du scénario utilisé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Key of the scenario</source>
        <translation>Clé du scénario</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{lever}, from {year}</source>
        <translation>{lever}, à partir de {year}</translation>
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
        <source>Choose one of the scenarios in the list.</source>
        <translation>Choisissez l’un des scénarios de la liste.</translation>
    </message>
    <message>
        <source>Figures of the day of export: they do not follow the inputs.</source>
        <translation>Chiffres du jour de l’export&#x202f;: ils ne suivent pas les données saisies.</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>Probabilité,&#x202f;%</translation>
    </message>
    <message>
        <source>{lever}: {spread}</source>
        <translation>{lever}&#xa0;: {spread}</translation>
    </message>
    <message>
        <source>Business-cycle shocks: standard deviation</source>
        <translation>Aléas conjoncturels&#xa0;: écart type</translation>
    </message>
    <message>
        <source>Business-cycle shocks: persistence</source>
        <translation>Aléas conjoncturels&#xa0;: persistance</translation>
    </message>
    <message>
        <source>Rank of the chosen economic outlook in the list</source>
        <translation>Rang de la conjoncture choisie dans la liste</translation>
    </message>
    <message>
        <source>growth in the chosen economic outlook</source>
        <translation>croissance dans la conjoncture choisie</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenario in use</source>
        <translation>Scénario utilisé</translation>
    </message>
    <message>
        <source>choose another: all yellow cells below take its settings</source>
        <translation>choisissez-en un autre&#xa0;: toutes les cellules jaunes ci-dessous prennent ses réglages</translation>
    </message>
    <message>
        <source>Economic outlook</source>
        <translation>Conjoncture</translation>
    </message>
    <message>
        <source>empty: as in the year before, and first as above</source>
        <translation>vide&#xa0;: comme l’année précédente, et d’abord comme ci-dessus</translation>
    </message>
    <message>
        <source>Levers by year</source>
        <translation>Leviers par année</translation>
    </message>
    <message>
        <source>Observed after the base year</source>
        <translation>Observé après l’année de base</translation>
    </message>
    <message>
        <source>Economic outlooks to choose from (1: the chosen one)</source>
        <translation>Conjonctures au choix (1&#xa0;: celle qui est choisie)</translation>
    </message>
    <message>
        <source>Change the yellow cells: every sheet is recalculated. The protection has no password.</source>
        <translation>Modifiez les cellules jaunes&#xa0;: toutes les feuilles sont recalculées. La protection est sans mot de passe.</translation>
    </message>
    <message>
        <source>Recalculated from the inputs. Grey figures are as exported.</source>
        <translation>Recalculé automatiquement à partir des entrées. Les chiffres gris sont ceux de l’export.</translation>
    </message>
    <message>
        <source>The charts have room for {shown} of {every} scenarios: the active one, the reference, the first.</source>
        <translation>Les graphiques ont place pour {shown} scénarios sur {every}&#xa0;: celui affiché, la référence et les premiers autres.</translation>
    </message>
    <message>
        <source>Recalculated from the inputs: what is projected, the gap and the status.</source>
        <translation>Recalculés automatiquement à partir des entrées&#xa0;: la projection, l’écart et le statut.</translation>
    </message>
    <message>
        <source>Choose one of the economic outlooks in the list.</source>
        <translation>Choisissez l’une des conjonctures de la liste.</translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation>Simulations</translation>
    </message>
    <message>
        <source>Seed of the simulations</source>
        <translation>Graine des simulations</translation>
    </message>
    <message>
        <source>how to read it: 50 % of simulations lie between P25 and P75, 90 % between P5 and P95</source>
        <translation>lecture&#xa0;: 50&#xa0;% des simulations se situent entre P25 et P75, 90&#xa0;% entre P5 et P95</translation>
    </message>
    <message>
        <source>All watched targets in the same simulation</source>
        <translation>Tous les objectifs suivis dans la même simulation</translation>
    </message>
    <message>
        <source>Mean shortfall</source>
        <translation>Déficit moyen</translation>
    </message>
    <message>
        <source>Status of the value</source>
        <translation>Statut du chiffre</translation>
    </message>
    <message>
        <source>Error, pp</source>
        <translation>Erreur, pt</translation>
    </message>
    <message>
        <source>0. Levers by year</source>
        <translation>0. Leviers par année</translation>
    </message>
    <message>
        <source>the year’s own value, else that of the year before</source>
        <translation>la valeur de l’année elle-même, sinon celle de l’année précédente</translation>
    </message>
    <message>
        <source>Observed / worked out; 0 where not observed</source>
        <translation>Observé / calculé&#x202f;; 0 si non observé</translation>
    </message>
    <message>
        <source>The same in the next observed year</source>
        <translation>Le même pour l’année observée suivante</translation>
    </message>
    <message>
        <source>Years until then</source>
        <translation>Années d’ici là</translation>
    </message>
    <message>
        <source>Factor, even between observed years</source>
        <translation>Facteur, régulier entre années observées</translation>
    </message>
    <message>
        <source>Every scenario by its settings. The one chosen on the sheet of inputs is in use on every sheet.</source>
        <translation>Chaque scénario par ses réglages. Celui qui est choisi sur la feuille des données d’entrée est utilisé sur toutes les feuilles.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>{outcome}, {first} to {last}. {answer}</source>
        <translation>{outcome}, de {first} à {last}. {answer}</translation>
    </message>
    <message>
        <source>differences between the percentiles above, drawn on one another</source>
        <translation>écarts entre les centiles ci-dessus, superposés dans les graphiques</translation>
    </message>
    <message>
        <source>Bands in the charts</source>
        <translation>Bandes des graphiques</translation>
    </message>
    <message>
        <source>{level}, not drawn</source>
        <translation>{level}, non tracé</translation>
    </message>
    <message>
        <source>Where everything is, and whether it is in order: recalculated.</source>
        <translation>Où se trouve quoi, et si tout est conforme&#xa0;: recalculé.</translation>
    </message>
    <message>
        <source>Economic outlook of client economies</source>
        <translation>Conjoncture des économies clientes</translation>
    </message>
</context>
</TS>
