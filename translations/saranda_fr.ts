<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ActorKind</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Front company</source>
        <translation>Société écran</translation>
    </message>
    <message>
        <source>Organ of a State</source>
        <translation>Organe d’un État</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Identité d’emprunt</translation>
    </message>
</context>
<context>
    <name>Actors</name>
    <message>
        <source>No State</source>
        <translation>Aucun État</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>State, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>AssessmentWords</name>
    <message>
        <source>compelling</source>
        <comment>strength of a reason</comment>
        <translation>déterminant</translation>
    </message>
    <message>
        <source>strong</source>
        <comment>strength of a reason</comment>
        <translation>fort</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>strength of a reason</comment>
        <translation>moyen</translation>
    </message>
    <message>
        <source>limited</source>
        <comment>strength of a reason</comment>
        <translation>limité</translation>
    </message>
    <message>
        <source>slight</source>
        <comment>strength of a reason</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>says nothing about it</source>
        <translation>n’en dit rien</translation>
    </message>
    <message>
        <source>hard to reconcile with it</source>
        <translation>difficilement conciliable avec elle</translation>
    </message>
    <message>
        <source>incompatible with it</source>
        <translation>incompatible avec elle</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>l’étaye</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>key and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>key, kind and title of an explanation</comment>
        <translation>%1 – %2 : %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>operation and State of a claim</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no operation</source>
        <translation>aucune opération</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>key, test, operation and State of a claim</comment>
        <translation>%1 : %2 – %3</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>aucune borne</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date in a sentence, as QLocale writes it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>AuthorityWords</name>
    <message>
        <source>Judgment</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Arbitral award</source>
        <translation>Sentence arbitrale</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Position of a State</source>
        <translation>Position d’un État</translation>
    </message>
    <message>
        <source>Not checked yet: look the place up before citing it.</source>
        <translation>Pas encore vérifié : consulter le passage avant de le citer.</translation>
    </message>
    <message>
        <source>Mikanagi 2021</source>
        <translation>Mikanagi 2021</translation>
    </message>
    <message>
        <source>Checked against: %1</source>
        <translation>Vérifié d’après : %1</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Critère : %1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Fondement : %1</translation>
    </message>
    <message>
        <source>Element: %1</source>
        <translation>Élément : %1</translation>
    </message>
    <message>
        <source>Rule of inference: %1</source>
        <translation>Règle d’inférence : %1</translation>
    </message>
    <message>
        <source>Primary rule: %1</source>
        <translation>Règle primaire : %1</translation>
    </message>
    <message>
        <source>Alternative explanation: %1</source>
        <translation>Autre explication : %1</translation>
    </message>
    <message>
        <source>Factor of capacity: %1</source>
        <translation>Facteur de capacité : %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <translation>Réaction : %1</translation>
    </message>
    <message>
        <source>Standard of proof: %1</source>
        <translation>Niveau de preuve : %1</translation>
    </message>
    <message>
        <source>Mark on an exhibit: %1</source>
        <translation>Mention sur une pièce : %1</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
</context>
<context>
    <name>BundleText</name>
    <message>
        <source>The folder for the payload is missing.</source>
        <translation>Le dossier des données utiles manque.</translation>
    </message>
    <message>
        <source>It is larger than the %1 bytes that are read.</source>
        <translation>Sa taille dépasse les %1 octets qui sont lus.</translation>
    </message>
    <message>
        <source>It is not text in the encoding %1.</source>
        <translation>Ce n’est pas du texte dans le codage %1.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Le fichier manque.</translation>
    </message>
    <message>
        <source>The algorithm “%1” is not known; its check sums are not compared.</source>
        <translation>L’algorithme « %1 » n’est pas connu ; ses sommes de contrôle ne sont pas comparées.</translation>
    </message>
    <message>
        <source>There is no payload manifest that can be checked.</source>
        <translation>Il n’y a aucun manifeste des données utiles qui puisse être vérifié.</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation>%1 ligne %2</translation>
    </message>
    <message>
        <source>“%1” is in no manifest.</source>
        <translation>« %1 » ne figure dans aucun manifeste.</translation>
    </message>
    <message>
        <source>“%1” has not been fetched.</source>
        <translation>« %1 » n’a pas été récupéré.</translation>
    </message>
    <message>
        <source>The payload has only weak check sums: they show accidents, not tampering.</source>
        <translation>Les données utiles n’ont que des sommes de contrôle faibles : elles révèlent les accidents, non les altérations délibérées.</translation>
    </message>
    <message>
        <source>“%1”, a file that systems make, is missing.</source>
        <translation>« %1 », un fichier créé par les systèmes, manque.</translation>
    </message>
    <message>
        <source>The file “%1” is missing.</source>
        <translation>Le fichier « %1 » manque.</translation>
    </message>
    <message>
        <source>The file is in no manifest.</source>
        <translation>Le fichier ne figure dans aucun manifeste.</translation>
    </message>
    <message>
        <source>The file is not in every manifest.</source>
        <translation>Le fichier ne figure pas dans tous les manifestes.</translation>
    </message>
    <message>
        <source>It is a file that systems make.</source>
        <translation>C’est un fichier créé par les systèmes.</translation>
    </message>
    <message>
        <source>A tag manifest may not list “%1”.</source>
        <translation>Un manifeste des métadonnées ne peut pas mentionner « %1 ».</translation>
    </message>
    <message>
        <source>It does not list the manifest “%1”.</source>
        <translation>Il ne mentionne pas le manifeste « %1 ».</translation>
    </message>
    <message>
        <source>“%1” has the same name on some systems.</source>
        <translation>« %1 » porte le même nom sur certains systèmes.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été interrompue.</translation>
    </message>
    <message>
        <source>The %1 check sum is %2, but %3 says %4.</source>
        <translation>La somme de contrôle %1 est %2, mais %3 indique %4.</translation>
    </message>
    <message>
        <source>The line is no label with a value.</source>
        <translation>La ligne n’est pas une étiquette suivie d’une valeur.</translation>
    </message>
    <message>
        <source>Payload-Oxum occurs more than once.</source>
        <translation>Payload-Oxum apparaît plus d’une fois.</translation>
    </message>
    <message>
        <source>“%1” is not bytes.files.</source>
        <translation>« %1 » n’est pas de la forme octets.fichiers.</translation>
    </message>
    <message>
        <source>It says %1 bytes in %2 files; there are %3 in %4.</source>
        <translation>Il est indiqué %1 octets dans %2 fichiers ; il y en a %3 dans %4.</translation>
    </message>
    <message>
        <source>“%1” is listed twice with different check sums.</source>
        <translation>« %1 » figure deux fois avec des sommes de contrôle différentes.</translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation>« %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same name on some systems.</source>
        <translation>« %1 » et « %2 » sont le même nom sur certains systèmes.</translation>
    </message>
    <message>
        <source>“%1” is taken for the file “%2”.</source>
        <translation>« %1 » est pris pour le fichier « %2 ».</translation>
    </message>
    <message>
        <source>It is a link; a bag holds its files itself.</source>
        <translation>C’est un lien ; un paquet contient lui-même ses fichiers.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation>Ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Le fichier a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>There are more; they are not listed.</source>
        <translation>Il y en a d’autres ; ils ne sont pas énumérés.</translation>
    </message>
    <message>
        <source>The path “%1” begins with “./”.</source>
        <translation>Le chemin « %1 » commence par « ./ ».</translation>
    </message>
    <message>
        <source>The path “%1” bears the star of a check sum tool.</source>
        <translation>Le chemin « %1 » porte l’astérisque d’un outil de sommes de contrôle.</translation>
    </message>
    <message>
        <source>“%1” is not in the folder data.</source>
        <translation>« %1 » n’est pas dans le dossier data.</translation>
    </message>
    <message>
        <source>“%1” belongs into a payload manifest.</source>
        <translation>« %1 » relève d’un manifeste des données utiles.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>La ligne est vide.</translation>
    </message>
    <message>
        <source>The line is no check sum with a path.</source>
        <translation>La ligne n’est pas une somme de contrôle suivie d’un chemin.</translation>
    </message>
    <message>
        <source>The line is no address, length and path.</source>
        <translation>La ligne n’est pas une adresse suivie d’une longueur et d’un chemin.</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>« %1 » n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The path is absolute.</source>
        <translation>Le chemin est absolu.</translation>
    </message>
    <message>
        <source>The path names a network share or the root of a drive.</source>
        <translation>Le chemin désigne un partage réseau ou la racine d’un lecteur.</translation>
    </message>
    <message>
        <source>The path names a drive.</source>
        <translation>Le chemin désigne un lecteur.</translation>
    </message>
    <message>
        <source>The path begins in a home folder.</source>
        <translation>Le chemin commence dans un dossier personnel.</translation>
    </message>
    <message>
        <source>The path begins with an environment variable.</source>
        <translation>Le chemin commence par une variable d’environnement.</translation>
    </message>
    <message>
        <source>The path leads out of its folder.</source>
        <translation>Le chemin mène hors de son dossier.</translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation>Le chemin est vide.</translation>
    </message>
    <message>
        <source>The path leads out of its folder where its characters are simplified.</source>
        <translation>Le chemin mène hors de son dossier lorsque ses caractères sont simplifiés.</translation>
    </message>
    <message>
        <source>The line “%1” is missing.</source>
        <translation>La ligne « %1 » manque.</translation>
    </message>
    <message>
        <source>There is white space around the label “%1”.</source>
        <translation>L’étiquette « %1 » est entourée d’espaces.</translation>
    </message>
    <message>
        <source>“%1” is not followed by just one blank and the value.</source>
        <translation>« %1 » n’est pas suivi d’une seule espace et de la valeur.</translation>
    </message>
    <message>
        <source>“%1” is not a version number of the form M.N.</source>
        <translation>« %1 » n’est pas un numéro de version de la forme M.N.</translation>
    </message>
    <message>
        <source>Version %1 is not one of those known here: %2.</source>
        <translation>La version %1 n’est pas de celles qui sont connues ici : %2.</translation>
    </message>
    <message>
        <source>It begins with a byte order mark.</source>
        <translation>Il commence par un indicateur d’ordre des octets.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>It ends with an empty line.</source>
        <translation>Il se termine par une ligne vide.</translation>
    </message>
    <message>
        <source>It has more than its two lines.</source>
        <translation>Il compte plus que ses deux lignes.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Le codage « %1 » n’est pas connu.</translation>
    </message>
    <message>
        <source>macOS added this; it is not part of the bag.</source>
        <translation>Ajouté par macOS ; ne fait pas partie du paquet.</translation>
    </message>
    <message>
        <source>It lies beside the bag, not in it.</source>
        <translation>Il se trouve à côté du paquet, non dedans.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Il n’y a aucun fichier ni dossier « %1 ».</translation>
    </message>
    <message>
        <source>Nothing can be written into “%1”.</source>
        <translation>Rien ne peut être écrit dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>« %1 » existe déjà.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>« %1 » ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>The entry “%1” of the archive is damaged.</source>
        <translation>L’entrée « %1 » de l’archive est endommagée.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La mémoire est insuffisante.</translation>
    </message>
    <message>
        <source>It has more packed bytes than it declares.</source>
        <translation>Elle a plus d’octets compressés qu’elle n’en déclare.</translation>
    </message>
    <message>
        <source>Bytes follow the end of its packed data.</source>
        <translation>Des octets suivent la fin de ses données compressées.</translation>
    </message>
    <message>
        <source>Its packed data are not valid.</source>
        <translation>Ses données compressées ne sont pas valides.</translation>
    </message>
    <message>
        <source>It is larger than the %1 bytes it declares.</source>
        <translation>Elle dépasse les %1 octets qu’elle déclare.</translation>
    </message>
    <message>
        <source>Its packed data are cut off.</source>
        <translation>Ses données compressées sont tronquées.</translation>
    </message>
    <message>
        <source>It holds %1 bytes and declares %2.</source>
        <translation>Elle contient %1 octets et en déclare %2.</translation>
    </message>
    <message>
        <source>Its check sum is wrong.</source>
        <translation>Sa somme de contrôle est fausse.</translation>
    </message>
    <message>
        <source>The bundle is not valid; nothing was written.</source>
        <translation>La liasse n’est pas valide ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The case in the bundle is not sound; nothing was written.</source>
        <translation>Le dossier contenu dans la liasse n’est pas en ordre ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The case document is larger than %1 bytes.</source>
        <translation>Le document du dossier dépasse %1 octets.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The bag is valid, but it holds no case.</source>
        <translation>Le paquet est valide, mais il ne contient aucun dossier.</translation>
    </message>
    <message>
        <source>This archive is refused.</source>
        <translation>Cette archive est refusée.</translation>
    </message>
    <message>
        <source>Record %1 of its directory is damaged.</source>
        <translation>L’enregistrement %1 de son répertoire est endommagé.</translation>
    </message>
    <message>
        <source>The directory does not hold as many entries as it says.</source>
        <translation>Le répertoire ne contient pas autant d’entrées qu’il l’indique.</translation>
    </message>
    <message>
        <source>The name claims to be UTF-8 and is not.</source>
        <translation>Le nom se dit en UTF-8 et ne l’est pas.</translation>
    </message>
    <message>
        <source>The name is empty or too long.</source>
        <translation>Le nom est vide ou trop long.</translation>
    </message>
    <message>
        <source>The entry is encrypted.</source>
        <translation>L’entrée est chiffrée.</translation>
    </message>
    <message>
        <source>The entry is packed by method %1, which is not supported.</source>
        <translation>L’entrée est compressée par la méthode %1, qui n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>The entry is a link.</source>
        <translation>L’entrée est un lien.</translation>
    </message>
    <message>
        <source>The entry is neither a file nor a folder.</source>
        <translation>L’entrée n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>The entry lies in another part of the archive.</source>
        <translation>L’entrée se trouve dans une autre partie de l’archive.</translation>
    </message>
    <message>
        <source>The entry is stored with %1 bytes but claims %2.</source>
        <translation>L’entrée est stockée sur %1 octets mais en annonce %2.</translation>
    </message>
    <message>
        <source>The entry claims %1 bytes; at most %2 are read.</source>
        <translation>L’entrée annonce %1 octets ; %2 au plus sont lus.</translation>
    </message>
    <message>
        <source>The entry claims to grow from %1 to %2 bytes; at most %3 times is read.</source>
        <translation>L’entrée annonce un passage de %1 à %2 octets ; un facteur de %3 au plus est lu.</translation>
    </message>
    <message>
        <source>The entry's own header contradicts the directory.</source>
        <translation>L’en-tête propre à l’entrée contredit le répertoire.</translation>
    </message>
    <message>
        <source>The entry has no header where it should.</source>
        <translation>L’entrée n’a pas d’en-tête à l’endroit prévu.</translation>
    </message>
    <message>
        <source>The entry reaches beyond the archive.</source>
        <translation>L’entrée dépasse la fin de l’archive.</translation>
    </message>
    <message>
        <source>The entry overlaps with “%1”.</source>
        <translation>L’entrée chevauche « %1 ».</translation>
    </message>
    <message>
        <source>The name occurs twice.</source>
        <translation>Le nom apparaît deux fois.</translation>
    </message>
    <message>
        <source>The name is the same as “%1” on some systems.</source>
        <translation>Le nom est identique à « %1 » sur certains systèmes.</translation>
    </message>
    <message>
        <source>The entry lies in “%1”, which is a file.</source>
        <translation>L’entrée se trouve dans « %1 », qui est un fichier.</translation>
    </message>
    <message>
        <source>The folder has content.</source>
        <translation>Le dossier a un contenu.</translation>
    </message>
    <message>
        <source>The archive claims %1 bytes; at most %2 are read.</source>
        <translation>L’archive annonce %1 octets ; %2 au plus sont lus.</translation>
    </message>
    <message>
        <source>The archive claims to grow to %1 times its size; at most %2 times is read.</source>
        <translation>L’archive annonce un accroissement à %1 fois sa taille ; %2 fois au plus est lu.</translation>
    </message>
    <message>
        <source>This is not a zip archive that can be read.</source>
        <translation>Ce n’est pas une archive zip lisible.</translation>
    </message>
    <message>
        <source>It has no end record: it is no zip archive or it is cut off.</source>
        <translation>Il n’a pas d’enregistrement de fin : ce n’est pas une archive zip, ou elle est tronquée.</translation>
    </message>
    <message>
        <source>Its end record is not where the file ends.</source>
        <translation>Son enregistrement de fin n’est pas à la fin du fichier.</translation>
    </message>
    <message>
        <source>It is one part of an archive in several parts.</source>
        <translation>C’est une partie d’une archive en plusieurs parties.</translation>
    </message>
    <message>
        <source>Its zip64 end record is not where it should be.</source>
        <translation>Son enregistrement de fin zip64 n’est pas à l’endroit prévu.</translation>
    </message>
    <message>
        <source>Its zip64 end record is damaged.</source>
        <translation>Son enregistrement de fin zip64 est endommagé.</translation>
    </message>
    <message>
        <source>Its zip64 end record has a wrong length.</source>
        <translation>Son enregistrement de fin zip64 a une longueur erronée.</translation>
    </message>
    <message>
        <source>Its two end records contradict each other.</source>
        <translation>Ses deux enregistrements de fin se contredisent.</translation>
    </message>
    <message>
        <source>Its directory is not where the end record says.</source>
        <translation>Son répertoire n’est pas à l’endroit indiqué par l’enregistrement de fin.</translation>
    </message>
    <message>
        <source>Its zip64 end record is missing.</source>
        <translation>Son enregistrement de fin zip64 manque.</translation>
    </message>
    <message>
        <source>It is cut off, or points beyond its end.</source>
        <translation>Elle est tronquée, ou renvoie au-delà de sa fin.</translation>
    </message>
    <message>
        <source>It claims %1 entries; at most %2 are read.</source>
        <translation>Elle annonce %1 entrées ; %2 au plus sont lues.</translation>
    </message>
    <message>
        <source>The name contains a backslash.</source>
        <translation>Le nom contient une barre oblique inversée.</translation>
    </message>
    <message>
        <source>The name contains control characters.</source>
        <translation>Le nom contient des caractères de commande.</translation>
    </message>
    <message>
        <source>The name has an empty part.</source>
        <translation>Le nom a une partie vide.</translation>
    </message>
    <message>
        <source>It can be read in two different ways.</source>
        <translation>Elle peut être lue de deux manières différentes.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a aucun fichier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>The entry “%1” of the archive cannot be read.</source>
        <translation>L’entrée « %1 » de l’archive ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The archive could not be written: %1.</source>
        <translation>L’archive n’a pas pu être écrite : %1.</translation>
    </message>
</context>
<context>
    <name>CaseDate</name>
    <message>
        <source>“%1” is not a date in EDTF: %2 (at character %3)</source>
        <translation>« %1 » n’est pas une date EDTF : %2 (au caractère %3)</translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <translation>« %1 » n’est pas attendu ici</translation>
    </message>
    <message>
        <source>no month that fits has a day %1</source>
        <translation>aucun mois possible n’a de jour %1</translation>
    </message>
    <message>
        <source>a part of a date has one qualifier, before it or behind it</source>
        <translation>une partie de date a un seul qualificatif, avant ou après elle</translation>
    </message>
    <message>
        <source>a year has four digits; a longer one begins with Y</source>
        <translation>une année a quatre chiffres ; une année plus longue commence par Y</translation>
    </message>
    <message>
        <source>a year with four digits is expected</source>
        <translation>une année à quatre chiffres est attendue</translation>
    </message>
    <message>
        <source>there is no year −0000</source>
        <translation>il n’y a pas d’année −0000</translation>
    </message>
    <message>
        <source>significant digits need a year without X</source>
        <translation>les chiffres significatifs exigent une année sans X</translation>
    </message>
    <message>
        <source>a year in digits is expected</source>
        <translation>une année en chiffres est attendue</translation>
    </message>
    <message>
        <source>a year behind Y does not begin with 0</source>
        <translation>une année précédée de Y ne commence pas par 0</translation>
    </message>
    <message>
        <source>an exponent of one to three digits is expected</source>
        <translation>un exposant de un à trois chiffres est attendu</translation>
    </message>
    <message>
        <source>Y is for years of more than four digits</source>
        <translation>Y est réservé aux années de plus de quatre chiffres</translation>
    </message>
    <message>
        <source>the number of significant digits is expected</source>
        <translation>le nombre de chiffres significatifs est attendu</translation>
    </message>
    <message>
        <source>a month with two digits is expected</source>
        <translation>un mois à deux chiffres est attendu</translation>
    </message>
    <message>
        <source>a season has no days</source>
        <translation>une saison n’a pas de jours</translation>
    </message>
    <message>
        <source>there is no month %1</source>
        <translation>il n’y a pas de mois %1</translation>
    </message>
    <message>
        <source>a day with two digits is expected</source>
        <translation>un jour à deux chiffres est attendu</translation>
    </message>
    <message>
        <source>%1 from 00 to %2 are expected, in two digits</source>
        <translation>des %1 de 00 à %2 sont attendues, sur deux chiffres</translation>
    </message>
    <message>
        <source>intervals and sets take dates without a time</source>
        <translation>les intervalles et les ensembles prennent des dates sans heure</translation>
    </message>
    <message>
        <source>a date with a time takes no qualifier</source>
        <translation>une date avec heure ne prend pas de qualificatif</translation>
    </message>
    <message>
        <source>a time needs a full date without X</source>
        <translation>une heure exige une date complète sans X</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>a time is written with hours, minutes and seconds</source>
        <translation>une heure s’écrit avec les heures, les minutes et les secondes</translation>
    </message>
    <message>
        <source>the day ends with 24:00:00</source>
        <translation>le jour se termine à 24:00:00</translation>
    </message>
    <message>
        <source>UTC is written Z or +00:00</source>
        <translation>UTC s’écrit Z ou +00:00</translation>
    </message>
    <message>
        <source>no time zone lies beyond −12:00 and +14:00</source>
        <translation>aucun fuseau horaire ne dépasse −12:00 et +14:00</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>elle est trop longue</translation>
    </message>
    <message>
        <source>an interval has one slash</source>
        <translation>un intervalle a une seule barre oblique</translation>
    </message>
    <message>
        <source>an interval names at least one end</source>
        <translation>un intervalle indique au moins une extrémité</translation>
    </message>
    <message>
        <source>the set ends with “%1”</source>
        <translation>l’ensemble se termine par « %1 »</translation>
    </message>
    <message>
        <source>only the two ends of a set may be open</source>
        <translation>seules les deux extrémités d’un ensemble peuvent être ouvertes</translation>
    </message>
    <message>
        <source>a date is expected before or behind “..”</source>
        <translation>une date est attendue avant ou après « .. »</translation>
    </message>
    <message>
        <source>it ends before it begins; an unknown later day or month of the last month or year is written XX</source>
        <translation>elle se termine avant de commencer ; un jour ou un mois ultérieur inconnu du dernier mois ou de la dernière année s’écrit XX</translation>
    </message>
    <message>
        <source>intervals take years of four digits without Y and S</source>
        <translation>les intervalles prennent des années de quatre chiffres sans Y ni S</translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” is in use and cannot be replaced.</source>
        <translation>« %1 » est en cours d’utilisation et ne peut pas être remplacé.</translation>
    </message>
    <message>
        <source>“%1” could not be replaced.</source>
        <translation>« %1 » n’a pas pu être remplacé.</translation>
    </message>
    <message>
        <source>There is no folder to write to.</source>
        <translation>Il n’y a pas de dossier où écrire.</translation>
    </message>
    <message>
        <source>Saranda sample case</source>
        <translation>Dossier d’exemple Saranda</translation>
    </message>
    <message>
        <source>A memorandum is written as .pdf, .odt, .docx or .html, not as “%1”.</source>
        <translation>Un mémorandum s’écrit en .pdf, .odt, .docx ou .html, non en « %1 ».</translation>
    </message>
</context>
<context>
    <name>CaseImport</name>
    <message numerus="yes">
        <source>“%1” cannot be imported: %n problem(s) found.</source>
        <translation>
            <numerusform>« %1 » ne peut pas être importé : %n problème constaté.</numerusform>
            <numerusform>« %1 » ne peut pas être importé : %n problèmes constatés.</numerusform>
        </translation>
    </message>
    <message>
        <source>the case has a record "%1" already</source>
        <translation>le dossier a déjà un enregistrement « %1 »</translation>
    </message>
    <message>
        <source>"%1" is not one of the markings of the case it goes to: %2</source>
        <translation>« %1 » n’est pas un des marquages du dossier de destination : %2</translation>
    </message>
    <message>
        <source>: the case has another value for this unknown field and keeps it</source>
        <translation>: le dossier a une autre valeur pour ce champ inconnu et la conserve</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer « %1 »</translation>
    </message>
    <message>
        <source>"%1" leaves the folder of the document</source>
        <translation>« %1 » sort du dossier du document</translation>
    </message>
    <message>
        <source>: there is no file "%1"; the exhibit comes without it</source>
        <translation>: il n’y a aucun fichier « %1 » ; la pièce est reprise sans lui</translation>
    </message>
    <message>
        <source>"%1" leads out of the folder of the document by a link</source>
        <translation>« %1 » mène hors du dossier du document par un lien</translation>
    </message>
    <message>
        <source>"%1" is not an ordinary file</source>
        <translation>« %1 » n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>"%1" cannot be read: %2</source>
        <translation>« %1 » ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>the file "%1" has another hash: %2</source>
        <translation>le fichier « %1 » a une autre empreinte : %2</translation>
    </message>
    <message>
        <source>Taken into the case from “%1” with the document it came with.</source>
        <translation>Repris dans le dossier depuis « %1 », avec le document qui l’accompagnait.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read.</source>
        <translation>« %1 » a changé pendant sa lecture.</translation>
    </message>
</context>
<context>
    <name>CaseJson</name>
    <message>
        <source>“%1” is not a case document.</source>
        <translation>« %1 » n’est pas un document de dossier.</translation>
    </message>
    <message>
        <source>/: an object is expected, not %1</source>
        <translation>/ : un objet est attendu, non %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be read: %n problem(s) found.</source>
        <translation>
            <numerusform>« %1 » ne peut pas être lu : %n problème constaté.</numerusform>
            <numerusform>« %1 » ne peut pas être lu : %n problèmes constatés.</numerusform>
        </translation>
    </message>
    <message>
        <source>/format: "saranda-case" is expected</source>
        <translation>/format : « saranda-case » est attendu</translation>
    </message>
    <message>
        <source>“%1” does not say which version of the format it has.</source>
        <translation>« %1 » n’indique pas la version de son format.</translation>
    </message>
    <message>
        <source>/version: a whole number from 1 on is expected</source>
        <translation>/version : un nombre entier à partir de 1 est attendu</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of the program.</source>
        <translation>« %1 » a été écrit par une version ultérieure du programme.</translation>
    </message>
    <message>
        <source>/version: %1 is later than %2, the last that is known here</source>
        <translation>/version : %1 est postérieure à %2, la dernière connue ici</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>a list is expected, not %1</source>
        <translation>une liste est attendue, non %1</translation>
    </message>
    <message>
        <source>the list has more than %1 entries</source>
        <translation>la liste compte plus de %1 entrées</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>has more than %1 characters</source>
        <translation>compte plus de %1 caractères</translation>
    </message>
    <message>
        <source>"%1" is there more than once</source>
        <translation>« %1 » figure plus d’une fois</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON.</source>
        <translation>« %1 » n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB.</source>
        <translation>« %1 » dépasse %2 Mio.</translation>
    </message>
    <message>
        <source>the document is empty</source>
        <translation>le document est vide</translation>
    </message>
    <message>
        <source>nothing may follow the document</source>
        <translation>rien ne peut suivre le document</translation>
    </message>
    <message>
        <source>objects and arrays go more than %1 levels deep</source>
        <translation>les objets et tableaux dépassent %1 niveaux d’imbrication</translation>
    </message>
    <message>
        <source>“,” or “}” is expected</source>
        <translation>« , » ou « } » est attendu</translation>
    </message>
    <message>
        <source>“,” or “]” is expected</source>
        <translation>« , » ou « ] » est attendu</translation>
    </message>
    <message>
        <source>a member name in double quotes is expected</source>
        <translation>un nom de membre entre guillemets doubles est attendu</translation>
    </message>
    <message>
        <source>“:” is expected</source>
        <translation>« : » est attendu</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>le document se termine trop tôt</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <source>a control character in a string is written as an escape</source>
        <translation>dans une chaîne, un caractère de commande s’écrit par échappement</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>la chaîne ne se termine pas</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>il n’existe pas d’échappement de ce type</translation>
    </message>
    <message>
        <source>“\u” is followed by four hexadecimal digits</source>
        <translation>« \u » est suivi de quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>half of a surrogate pair is no character</source>
        <translation>la moitié d’une paire de substitution n’est pas un caractère</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>this is not a number in JSON</source>
        <translation>ce n’est pas un nombre en JSON</translation>
    </message>
    <message>
        <source>the number is too large to be kept</source>
        <translation>le nombre est trop grand pour être conservé</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>le texte contient un caractère NUL</translation>
    </message>
    <message>
        <source>the object has more than %1 members</source>
        <translation>l’objet compte plus de %1 membres</translation>
    </message>
    <message>
        <source>is there more than once</source>
        <translation>figure plus d’une fois</translation>
    </message>
    <message>
        <source>: this field is not known and is kept</source>
        <translation>: ce champ n’est pas connu et il est conservé</translation>
    </message>
    <message>
        <source>a string is expected, not %1</source>
        <translation>une chaîne est attendue, non %1</translation>
    </message>
    <message>
        <source>the number is too large to be kept exactly</source>
        <translation>le nombre est trop grand pour être conservé exactement</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>et %n autre problème</numerusform>
            <numerusform>et %n autres problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3</source>
        <translation>%1 n’est pas compris entre %2 et %3</translation>
    </message>
    <message>
        <source>the doctrine has no rule "%1"</source>
        <translation>la doctrine n’a pas de règle « %1 »</translation>
    </message>
    <message>
        <source>: the doctrine has no purpose "%1"; it does not raise the standard</source>
        <translation>: la doctrine n’a pas de finalité « %1 » ; celle-ci ne relève pas le niveau de preuve</translation>
    </message>
    <message>
        <source>no State "%1"</source>
        <translation>aucun État « %1 »</translation>
    </message>
    <message>
        <source>the test "%1" has no basis "%2"</source>
        <translation>le critère « %1 » n’a pas de fondement « %2 »</translation>
    </message>
    <message>
        <source>the test "%1" has no element "%2"</source>
        <translation>le critère « %1 » n’a pas d’élément « %2 »</translation>
    </message>
    <message>
        <source>64 hexadecimal digits are expected</source>
        <translation>64 chiffres hexadécimaux sont attendus</translation>
    </message>
    <message>
        <source>a number of bytes is expected</source>
        <translation>un nombre d’octets est attendu</translation>
    </message>
    <message>
        <source>the doctrine has no warrant "%1"</source>
        <translation>la doctrine n’a pas de règle d’inférence « %1 »</translation>
    </message>
    <message>
        <source>the doctrine has no test "%1"</source>
        <translation>la doctrine n’a pas de critère « %1 »</translation>
    </message>
    <message>
        <source>"%1" is not one of the case's markings: %2</source>
        <translation>« %1 » n’est pas un des marquages du dossier : %2</translation>
    </message>
    <message>
        <source>no element "%1"</source>
        <translation>aucun élément « %1 »</translation>
    </message>
    <message>
        <source>no incident "%1"</source>
        <translation>aucune opération « %1 »</translation>
    </message>
    <message>
        <source>no source "%1"</source>
        <translation>aucune source « %1 »</translation>
    </message>
    <message>
        <source>no exhibit "%1"</source>
        <translation>aucune pièce « %1 »</translation>
    </message>
    <message>
        <source>no fact "%1"</source>
        <translation>aucun fait « %1 »</translation>
    </message>
    <message>
        <source>no claim "%1"</source>
        <translation>aucune demande « %1 »</translation>
    </message>
    <message>
        <source>no draft "%1"</source>
        <translation>aucun projet « %1 »</translation>
    </message>
    <message>
        <source>challenges come back to where they began: %1</source>
        <translation>les contestations reviennent à leur point de départ : %1</translation>
    </message>
    <message>
        <source>derivations come back to where they began: %1</source>
        <translation>les dérivations reviennent à leur point de départ : %1</translation>
    </message>
    <message>
        <source>an object is expected, not %1</source>
        <translation>un objet est attendu, non %1</translation>
    </message>
    <message>
        <source>true or false is expected, not %1</source>
        <translation>vrai ou faux est attendu, non %1</translation>
    </message>
    <message>
        <source>a whole number is expected, not %1</source>
        <translation>un nombre entier est attendu, non %1</translation>
    </message>
    <message>
        <source>a number is expected, not %1</source>
        <translation>un nombre est attendu, non %1</translation>
    </message>
    <message>
        <source>there is no word "%1" here; known are: %2</source>
        <translation>il n’y a pas de mot « %1 » ici ; sont connus : %2</translation>
    </message>
    <message>
        <source>no actor, infrastructure, State or incident "%1"</source>
        <translation>aucun acteur, aucune infrastructure, aucun État ni aucune opération « %1 »</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>argument for</source>
        <translation>argument pour</translation>
    </message>
    <message>
        <source>argument against</source>
        <translation>argument contre</translation>
    </message>
    <message>
        <source>challenges an argument</source>
        <translation>conteste un argument</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indice</translation>
    </message>
    <message>
        <source>indicator, %1</source>
        <translation>indice, %1</translation>
    </message>
    <message>
        <source>excludes %1</source>
        <translation>exclut %1</translation>
    </message>
    <message>
        <source>hard to reconcile with %1</source>
        <translation>difficilement conciliable avec %1</translation>
    </message>
    <message>
        <source>supports %1</source>
        <translation>étaye %1</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>derived from</source>
        <translation>dérivée de</translation>
    </message>
    <message>
        <source>challenged by</source>
        <translation>contesté par</translation>
    </message>
    <message>
        <source>is about</source>
        <translation>porte sur</translation>
    </message>
    <message>
        <source>relation, subject</source>
        <translation>relation, sujet</translation>
    </message>
    <message>
        <source>relation, object</source>
        <translation>relation, objet</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>opération</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>défendeur</translation>
    </message>
    <message>
        <source>derived from it</source>
        <translation>en est dérivée</translation>
    </message>
    <message>
        <source>its content</source>
        <translation>son contenu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>challenges it</source>
        <translation>le conteste</translation>
    </message>
    <message>
        <source>challenges a citation</source>
        <translation>conteste une citation</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>about it</source>
        <translation>à ce sujet</translation>
    </message>
    <message>
        <source>victim</source>
        <translation>victime</translation>
    </message>
    <message>
        <source>emanates from</source>
        <translation>émane de</translation>
    </message>
    <message>
        <source>State of the actor</source>
        <translation>État de l’acteur</translation>
    </message>
    <message>
        <source>located or allocated there</source>
        <translation>s’y trouve ou y est allouée</translation>
    </message>
    <message>
        <source>sent by</source>
        <translation>envoyée par</translation>
    </message>
    <message>
        <source>sent to</source>
        <translation>envoyée à</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>would fill</source>
        <translation>comblerait</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>comes from it</source>
        <translation>en provient</translation>
    </message>
</context>
<context>
    <name>ClaimEditTexts</name>
    <message>
        <source>a new fact</source>
        <translation>un nouveau fait</translation>
    </message>
    <message>
        <source>Add claim %1</source>
        <translation>Ajouter la demande %1</translation>
    </message>
    <message>
        <source>Use %2 for %1</source>
        <translation>Invoquer %2 pour %1</translation>
    </message>
    <message>
        <source>Use %2 against %1</source>
        <translation>Invoquer %2 contre %1</translation>
    </message>
    <message>
        <source>Add premise %2 in %1</source>
        <translation>Ajouter la prémisse %2 dans %1</translation>
    </message>
    <message>
        <source>Change reason in %1</source>
        <translation>Modifier un motif dans %1</translation>
    </message>
    <message>
        <source>Remove premise %2 from %1</source>
        <translation>Retirer la prémisse %2 de %1</translation>
    </message>
    <message>
        <source>Remove reason from %1</source>
        <translation>Retirer un motif de %1</translation>
    </message>
    <message>
        <source>Add %2 to the series in %1</source>
        <translation>Ajouter %2 à la série dans %1</translation>
    </message>
    <message>
        <source>Change indicator in %1</source>
        <translation>Modifier un indice dans %1</translation>
    </message>
    <message>
        <source>Remove indicator from %1</source>
        <translation>Retirer un indice de %1</translation>
    </message>
    <message>
        <source>Add explanation to %1</source>
        <translation>Ajouter une explication à %1</translation>
    </message>
    <message>
        <source>Change explanation %2 in %1</source>
        <translation>Modifier l’explication %2 dans %1</translation>
    </message>
    <message>
        <source>Remove explanation %2 from %1</source>
        <translation>Retirer l’explication %2 de %1</translation>
    </message>
    <message>
        <source>Hold %2 against explanation %3 in %1</source>
        <translation>Opposer %2 à l’explication %3 dans %1</translation>
    </message>
    <message>
        <source>Record finding in %1</source>
        <translation>Consigner une conclusion dans %1</translation>
    </message>
    <message>
        <source>Withdraw finding in %1</source>
        <translation>Retirer la conclusion de %1</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Biggest gap</source>
        <translation>Lacune principale</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Checked %1 files of the payload (%2 bytes).</source>
        <translation>%1 fichiers des données utiles vérifiés (%2 octets).</translation>
    </message>
    <message>
        <source>The bag is valid (BagIt %1).</source>
        <translation>Le paquet est valide (BagIt %1).</translation>
    </message>
    <message numerus="yes">
        <source>The bag is NOT valid: %n problem(s).</source>
        <translation>
            <numerusform>Le paquet n’est PAS valide : %n problème.</numerusform>
            <numerusform>Le paquet n’est PAS valide : %n problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement : %1</translation>
    </message>
    <message>
        <source>“%1” exists already. Use --force to replace it.</source>
        <translation>« %1 » existe déjà. Utiliser --force pour le remplacer.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1”.</source>
        <translation>Rien ne peut être écrit à côté de « %1 ».</translation>
    </message>
    <message>
        <source>Say where to write the bundle: --output b.zip.</source>
        <translation>Indiquer où écrire la liasse : --output b.zip.</translation>
    </message>
    <message numerus="yes">
        <source>The case names %n file(s) whose bytes it does not hold; the bundle lacks them, too.</source>
        <translation>
            <numerusform>Le dossier mentionne %n fichier dont il ne détient pas le contenu ; il manque aussi dans la liasse.</numerusform>
            <numerusform>Le dossier mentionne %n fichiers dont il ne détient pas le contenu ; ils manquent aussi dans la liasse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1”: the case and %n file(s) of exhibits.</source>
        <translation>
            <numerusform>« %1 » écrit : le dossier et %n fichier de pièces.</numerusform>
            <numerusform>« %1 » écrit : le dossier et %n fichiers de pièces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which case file to make: --into CASE.</source>
        <translation>Indiquer quel fichier de dossier créer : --into CASE.</translation>
    </message>
    <message>
        <source>Made the case file “%1”.</source>
        <translation>Fichier de dossier « %1 » créé.</translation>
    </message>
</context>
<context>
    <name>CommunicationWords</name>
    <message>
        <source>Notice</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Request for assistance</source>
        <translation>Demande d’assistance</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Avis de sécurité</translation>
    </message>
    <message>
        <source>%1 notified %2.</source>
        <translation>%1 a adressé une notification à %2.</translation>
    </message>
    <message>
        <source>%1 replied to %2.</source>
        <translation>%1 a répondu à %2.</translation>
    </message>
    <message>
        <source>%1 requested assistance from %2.</source>
        <translation>%1 a demandé assistance à %2.</translation>
    </message>
    <message>
        <source>%1 published an advisory.</source>
        <translation>%1 a publié un avis de sécurité.</translation>
    </message>
    <message>
        <source>%1 made a statement.</source>
        <translation>%1 a fait une déclaration.</translation>
    </message>
    <message>
        <source>%1 made a statement to %2.</source>
        <translation>%1 a fait une déclaration à l’intention de %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, what it said</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Make fact %1 of %2</source>
        <translation>Tirer le fait %1 de %2</translation>
    </message>
</context>
<context>
    <name>CustodyTable</name>
    <message>
        <source>What</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Add custody entry to %1</source>
        <translation>Ajouter une étape à la chaîne de conservation de %1</translation>
    </message>
    <message>
        <source>Remove custody entry from %1</source>
        <translation>Retirer une étape de la chaîne de conservation de %1</translation>
    </message>
    <message>
        <source>Change custody entry of %1</source>
        <translation>Modifier une étape de la chaîne de conservation de %1</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Secondary source</source>
        <translation>Source secondaire</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Emanates from</source>
        <translation>Émane de</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason for the standard</source>
        <translation>Motif du niveau de preuve</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Diligence due</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
</context>
<context>
    <name>Doctrine</name>
    <message>
        <source>The doctrine is too large to be one.</source>
        <translation>La doctrine est trop volumineuse pour en être une.</translation>
    </message>
    <message>
        <source>The doctrine is not well-formed JSON: %1.</source>
        <translation>La doctrine n’est pas du JSON bien formé : %1.</translation>
    </message>
    <message>
        <source>The doctrine must be a JSON object.</source>
        <translation>La doctrine doit être un objet JSON.</translation>
    </message>
    <message>
        <source>Two parts of the doctrine both have "%1".</source>
        <translation>Deux parties de la doctrine ont toutes deux « %1 ».</translation>
    </message>
    <message>
        <source>This is not a doctrine of Saranda.</source>
        <translation>Ce n’est pas une doctrine de Saranda.</translation>
    </message>
    <message>
        <source>The doctrine was written by a newer version of Saranda.</source>
        <translation>La doctrine a été écrite par une version plus récente de Saranda.</translation>
    </message>
    <message numerus="yes">
        <source>The doctrine has %n problem(s); the first is: %1</source>
        <translation>
            <numerusform>La doctrine présente %n problème ; le premier est : %1</numerusform>
            <numerusform>La doctrine présente %n problèmes ; le premier est : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the built-in doctrine cannot be read.</source>
        <translation>Une partie de la doctrine intégrée ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>ElementRowTexts</name>
    <message>
        <source>not addressed</source>
        <translation>non traité</translation>
    </message>
    <message>
        <source>%1, contested</source>
        <translation>%1, contesté</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>aucun niveau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level and review state of a finding</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As strong as its weakest element: %1</source>
        <translation>Aussi solide que son élément le plus faible : %1</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Own finding</source>
        <translation>Conclusion propre</translation>
    </message>
    <message>
        <source>Also assessed</source>
        <translation>Également apprécié</translation>
    </message>
    <message>
        <source>Shown because other elements lean on it; no basis requires it in itself.</source>
        <translation>Affiché parce que d’autres éléments s’y appuient ; aucun fondement ne l’exige en lui-même.</translation>
    </message>
    <message>
        <source>Shown beside the others for comparison, never counted.</source>
        <translation>Affiché à côté des autres pour comparaison, jamais pris en compte.</translation>
    </message>
</context>
<context>
    <name>ElementTexts</name>
    <message numerus="yes">
        <source>For: %1 state(s) it (%2).</source>
        <translation>
            <numerusform>Pour : %1 l’énonce (%2).</numerusform>
            <numerusform>Pour : %1 l’énoncent (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For: %1 state(s) it in part (%2).</source>
        <translation>
            <numerusform>Pour : %1 l’énonce en partie (%2).</numerusform>
            <numerusform>Pour : %1 l’énoncent en partie (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For: a series of %n fact(s), %1, from %2.</source>
        <translation>
            <numerusform>Pour : une série de %n fait, %1, de %2.</numerusform>
            <numerusform>Pour : une série de %n faits, %1, de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: %1, which is agreed.</source>
        <translation>Pour : %1, qui est admis.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) about other operations (%1) cannot carry this element beyond “%2”.</source>
        <translation>
            <numerusform>%n fait relatif à d’autres opérations (%1) ne peut porter cet élément au-delà de « %2 ».</numerusform>
            <numerusform>%n faits relatifs à d’autres opérations (%1) ne peuvent porter cet élément au-delà de « %2 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates of %1 exclude what it says.</source>
        <translation>Les dates de %1 excluent ce qui y est énoncé.</translation>
    </message>
    <message>
        <source>Nothing carries it.</source>
        <translation>Rien ne le soutient.</translation>
    </message>
    <message>
        <source>Against: %1, on %2.</source>
        <translation>Contre : %1, d’après %2.</translation>
    </message>
    <message>
        <source>Against: %1.</source>
        <translation>Contre : %1.</translation>
    </message>
    <message>
        <source>Against: %1 (%2).</source>
        <translation>Contre : %1 (%2).</translation>
    </message>
    <message>
        <source>Against: %1 supports %2.</source>
        <translation>Contre : %1 étaye %2.</translation>
    </message>
    <message>
        <source>Not excluded: %1.</source>
        <translation>Non exclue : %1.</translation>
    </message>
    <message>
        <source>Excluded only as “%2”: %1.</source>
        <translation>Exclue seulement au niveau « %2 » : %1.</translation>
    </message>
    <message>
        <source>Nothing is against it.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>on %1 at the latest</source>
        <translation>le %1 au plus tard</translation>
    </message>
    <message>
        <source>on %1 at the earliest</source>
        <translation>le %1 au plus tôt</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre le %1 et le %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key of a fact and what to do about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>State the other explanations of the series and what excludes them.</source>
        <translation>Indiquer les autres explications de la série et ce qui les exclut.</translation>
    </message>
    <message>
        <source>A series needs at least two facts: add another.</source>
        <translation>Une série exige au moins deux faits : en ajouter un autre.</translation>
    </message>
    <message>
        <source>%1 has no exhibit: cite one.</source>
        <translation>%1 n’a pas de pièce : en citer une.</translation>
    </message>
    <message>
        <source>%1: not addressed; required: %2.</source>
        <translation>%1 : non traité ; requis : %2.</translation>
    </message>
    <message>
        <source>%1: %2; required: %3.</source>
        <translation>%1 : %2 ; requis : %3.</translation>
    </message>
    <message>
        <source>The element is contested.</source>
        <translation>L’élément est contesté.</translation>
    </message>
    <message>
        <source>The State knew %1.</source>
        <translation>L’État en a eu connaissance %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact and what its date says</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 It falls %3; the knowledge %4.</source>
        <translation>%1 : %2 Le fait se situe %3 ; la connaissance, %4.</translation>
    </message>
    <message>
        <source>%1: %2 It falls %3; the operation %4.</source>
        <translation>%1 : %2 Le fait se situe %3 ; l’opération, %4.</translation>
    </message>
    <message>
        <source>Name a fact that shows it, or write a new one.</source>
        <translation>Indiquer un fait qui le montre, ou en rédiger un nouveau.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>key and title of an explanation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No fact shows yet that the State knew.</source>
        <translation>Aucun fait ne montre encore que l’État avait connaissance.</translation>
    </message>
    <message>
        <source>When the State knew cannot be dated.</source>
        <translation>La date à laquelle l’État a eu connaissance ne peut être déterminée.</translation>
    </message>
    <message>
        <source>%1: %2 It falls %3.</source>
        <translation>%1 : %2 Le fait se situe %3.</translation>
    </message>
</context>
<context>
    <name>ExhibitWords</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation>Rapport technique</translation>
    </message>
    <message>
        <source>Log or record of a system</source>
        <translation>Journal ou enregistrement d’un système</translation>
    </message>
    <message>
        <source>Sample of malware</source>
        <translation>Échantillon de logiciel malveillant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Audio recording</source>
        <translation>Enregistrement audio</translation>
    </message>
    <message>
        <source>Video recording</source>
        <translation>Enregistrement vidéo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Witness statement</source>
        <translation>Déposition de témoin</translation>
    </message>
    <message>
        <source>Affidavit</source>
        <translation>Déclaration sous serment</translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation>Avis d’expert</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Public statement</source>
        <translation>Déclaration publique</translation>
    </message>
    <message>
        <source>Press report</source>
        <translation>Article de presse</translation>
    </message>
    <message>
        <source>Archive of files</source>
        <translation>Archive de fichiers</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>FactEditTexts</name>
    <message>
        <source>Add fact %1</source>
        <translation>Ajouter le fait %1</translation>
    </message>
    <message>
        <source>Change statement of %1</source>
        <translation>Modifier l’énoncé de %1</translation>
    </message>
    <message>
        <source>Change date of %1</source>
        <translation>Modifier la date de %1</translation>
    </message>
    <message>
        <source>Change place of %1</source>
        <translation>Modifier le lieu de %1</translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation>Modifier la note de %1</translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation>Modifier le marquage de %1</translation>
    </message>
    <message>
        <source>Change operations of %1</source>
        <translation>Modifier les opérations de %1</translation>
    </message>
    <message>
        <source>Change relation of %1</source>
        <translation>Modifier la relation de %1</translation>
    </message>
    <message>
        <source>Cite %2 for %1</source>
        <translation>Citer %2 pour %1</translation>
    </message>
    <message>
        <source>Change citation of %2 for %1</source>
        <translation>Modifier la citation de %2 pour %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n citation(s) of %1</source>
        <translation>
            <numerusform>Retirer %n citation de %1</numerusform>
            <numerusform>Retirer %n citations de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove fact %1</source>
        <translation>Retirer le fait %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n fact(s)</source>
        <translation>
            <numerusform>Retirer %n fait</numerusform>
            <numerusform>Retirer %n faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n fact(s) about %1</source>
        <translation>
            <numerusform>Rattacher %n fait à %1</numerusform>
            <numerusform>Rattacher %n faits à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n fact(s) from %1</source>
        <translation>
            <numerusform>Détacher %n fait de %1</numerusform>
            <numerusform>Détacher %n faits de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>states it fully</source>
        <translation>l’énonce entièrement</translation>
    </message>
    <message>
        <source>states it in the main</source>
        <translation>l’énonce pour l’essentiel</translation>
    </message>
    <message>
        <source>states it in substance</source>
        <translation>l’énonce en substance</translation>
    </message>
    <message>
        <source>states it in part</source>
        <translation>l’énonce en partie</translation>
    </message>
    <message>
        <source>only hints at it</source>
        <translation>n’y fait qu’allusion</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>l’étaye</translation>
    </message>
    <message>
        <source>contradicts it</source>
        <translation>le contredit</translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation>contre : %1</translation>
    </message>
    <message>
        <source>%1; against: %2</source>
        <translation>%1 ; contre : %2</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <comment>subject, predicate, object of a relation</comment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>key and text of a record</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Pas encore de niveau</translation>
    </message>
    <message>
        <source>Choose the level you find.</source>
        <translation>Choisir le niveau constaté.</translation>
    </message>
    <message>
        <source>Give the reason for the finding.</source>
        <translation>Donner le motif de la conclusion.</translation>
    </message>
    <message>
        <source>Say whose finding it is.</source>
        <translation>Indiquer l’auteur de la conclusion.</translation>
    </message>
    <message>
        <source>Say who reviewed it.</source>
        <translation>Indiquer qui l’a relue.</translation>
    </message>
    <message>
        <source>The finding reaches what is required: name the strongest point against it, or tick that there is none.</source>
        <translation>La conclusion atteint ce qui est requis : indiquer le point le plus fort en sens contraire, ou cocher qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>The finding reaches what is required: name an alternative you considered, or tick that there is none.</source>
        <translation>La conclusion atteint ce qui est requis : indiquer une autre explication examinée, ou cocher qu’il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not marked</source>
        <translation>Sans marquage</translation>
    </message>
    <message>
        <source>Not marked (as %1)</source>
        <translation>Sans marquage (comme %1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>HarmTable</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Add harm to %1</source>
        <translation>Ajouter un dommage à %1</translation>
    </message>
    <message>
        <source>Remove harm from %1</source>
        <translation>Retirer un dommage de %1</translation>
    </message>
    <message>
        <source>Change harm of %1</source>
        <translation>Modifier un dommage de %1</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>&lt;h2&gt;Saranda %1&lt;/h2&gt;&lt;p&gt;Builds the case for State responsibility for a cyber operation, offline. The program has no network code.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;It states law and computes consequences of the grades you give. It does not replace a lawyer's judgment, and no level is a probability.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Saranda %1&lt;/h2&gt;&lt;p&gt;Constitue, hors ligne, le dossier de la responsabilité de l’État pour une cyberopération. Le programme ne comporte aucun code réseau.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Il est fourni sans aucune garantie.&lt;/p&gt;&lt;p&gt;Il énonce le droit et calcule les conséquences des cotations données. Il ne remplace pas l’appréciation d’un juriste, et aucun niveau n’est une probabilité.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Deaths</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation>Blessures</translation>
    </message>
    <message>
        <source>Physical damage</source>
        <translation>Dommages matériels</translation>
    </message>
    <message>
        <source>Loss of functionality</source>
        <translation>Perte de fonctionnalité</translation>
    </message>
    <message>
        <source>Outage of a service</source>
        <translation>Interruption d’un service</translation>
    </message>
    <message>
        <source>Loss of data</source>
        <translation>Perte de données</translation>
    </message>
    <message>
        <source>Theft of data</source>
        <translation>Vol de données</translation>
    </message>
    <message>
        <source>Financial loss</source>
        <translation>Perte financière</translation>
    </message>
    <message>
        <source>Interference with public functions</source>
        <translation>Atteinte à des fonctions publiques</translation>
    </message>
    <message>
        <source>Other harm</source>
        <translation>Autre dommage</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>non évaluée</translation>
    </message>
    <message>
        <source>1: slight</source>
        <translation>1 : légère</translation>
    </message>
    <message>
        <source>2: moderate</source>
        <translation>2 : modérée</translation>
    </message>
    <message>
        <source>3: serious</source>
        <translation>3 : sérieuse</translation>
    </message>
    <message>
        <source>4: very serious</source>
        <translation>4 : très sérieuse</translation>
    </message>
    <message>
        <source>5: grave</source>
        <translation>5 : grave</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transports</translation>
    </message>
    <message>
        <source>banking</source>
        <translation>secteur bancaire</translation>
    </message>
    <message>
        <source>financial markets</source>
        <translation>marchés financiers</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>drinking water</source>
        <translation>eau potable</translation>
    </message>
    <message>
        <source>waste water</source>
        <translation>eaux usées</translation>
    </message>
    <message>
        <source>digital infrastructure</source>
        <translation>infrastructure numérique</translation>
    </message>
    <message>
        <source>telecommunications</source>
        <translation>télécommunications</translation>
    </message>
    <message>
        <source>public administration</source>
        <translation>administration publique</translation>
    </message>
    <message>
        <source>electoral process</source>
        <translation>processus électoral</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>food</source>
        <translation>alimentation</translation>
    </message>
    <message>
        <source>media and entertainment</source>
        <translation>médias et divertissement</translation>
    </message>
</context>
<context>
    <name>InfrastructureKind</name>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>E-mail account</source>
        <translation>Compte de courriel</translation>
    </message>
    <message>
        <source>Social networking account</source>
        <translation>Compte de réseau social</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Logiciel malveillant</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>arguable (prima facie)</source>
        <translation>défendable (prima facie)</translation>
    </message>
    <message>
        <source>balance of probabilities</source>
        <translation>prépondérance des probabilités</translation>
    </message>
    <message>
        <source>clear and convincing</source>
        <translation>claire et convaincante</translation>
    </message>
    <message>
        <source>fully conclusive</source>
        <translation>pleinement concluante</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>non étayée</translation>
    </message>
    <message>
        <source>indicated</source>
        <translation>indiquée</translation>
    </message>
    <message>
        <source>arguable</source>
        <translation>défendable</translation>
    </message>
    <message>
        <source>conclusive</source>
        <translation>concluante</translation>
    </message>
    <message>
        <source>established</source>
        <translation>établie</translation>
    </message>
    <message numerus="yes">
        <source>short by %n level(s)</source>
        <translation>
            <numerusform>il manque %n niveau</numerusform>
            <numerusform>il manque %n niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>exactly what is required</source>
        <translation>exactement ce qui est requis</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) above what is required</source>
        <translation>
            <numerusform>%n niveau au-dessus de ce qui est requis</numerusform>
            <numerusform>%n niveaux au-dessus de ce qui est requis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) short of what is required</source>
        <translation>
            <numerusform>%n niveau au-dessous de ce qui est requis</numerusform>
            <numerusform>%n niveaux au-dessous de ce qui est requis</numerusform>
        </translation>
    </message>
    <message>
        <source>It reaches what is required.</source>
        <translation>Ce qui est requis est atteint.</translation>
    </message>
    <message>
        <source>No fact bears on it yet.</source>
        <translation>Aucun fait ne s’y rapporte encore.</translation>
    </message>
    <message>
        <source>Facts bear on it, but no exhibit supports them.</source>
        <translation>Des faits s’y rapportent, mais aucune pièce ne les étaye.</translation>
    </message>
    <message>
        <source>What supports it is not strong enough.</source>
        <translation>Ce qui l’étaye n’est pas assez solide.</translation>
    </message>
    <message>
        <source>The series of facts rests on one single origin.</source>
        <translation>La série de faits repose sur une seule origine.</translation>
    </message>
    <message>
        <source>The facts are about the general relationship, not about this operation.</source>
        <translation>Les faits portent sur la relation générale, non sur cette opération.</translation>
    </message>
    <message>
        <source>Another explanation is not excluded.</source>
        <translation>Une autre explication n’est pas exclue.</translation>
    </message>
    <message>
        <source>Contrary evidence holds it down.</source>
        <translation>Des preuves contraires en limitent le niveau.</translation>
    </message>
    <message>
        <source>No fact connects the State with one of the two sides of the operation.</source>
        <translation>Aucun fait ne relie l’État à l’un des deux côtés de l’opération.</translation>
    </message>
    <message>
        <source>The dates show that the facts cannot carry it.</source>
        <translation>Les dates montrent que les faits ne peuvent pas le soutenir.</translation>
    </message>
    <message>
        <source>The dates do not decide it.</source>
        <translation>Les dates ne permettent pas de trancher.</translation>
    </message>
    <message>
        <source>The dates fit in any reading.</source>
        <translation>Les dates concordent, quelle que soit leur lecture.</translation>
    </message>
    <message>
        <source>The dates may fit.</source>
        <translation>Les dates peuvent concorder.</translation>
    </message>
    <message>
        <source>The dates rule it out.</source>
        <translation>Les dates l’excluent.</translation>
    </message>
    <message>
        <source>A stronger source for the fact, up to: %1.</source>
        <translation>Une source plus solide pour le fait, jusqu’à : %1.</translation>
    </message>
    <message>
        <source>A new fact that shows it directly, proved to: %1.</source>
        <translation>Un nouveau fait qui le montre directement, prouvé au niveau : %1.</translation>
    </message>
    <message>
        <source>A fact that does not go with the other explanation, proved to: %1.</source>
        <translation>Un fait qui ne s’accorde pas avec l’autre explication, prouvé au niveau : %1.</translation>
    </message>
    <message>
        <source>Better proof, up to: %1.</source>
        <translation>Une meilleure preuve, jusqu’à : %1.</translation>
    </message>
    <message>
        <source>%1, level %2 of 5</source>
        <translation>%1, niveau %2 sur 5</translation>
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
        <source>%1, level %2 of 5; required: %3, level %4, %5</source>
        <translation>%1, niveau %2 sur 5 ; requis : %3, niveau %4, %5</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>aucune preuve</translation>
    </message>
    <message>
        <source>indication</source>
        <translation>indice</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message numerus="yes">
        <source>%n further independent source(s) for the fact, each at: %1.</source>
        <translation>
            <numerusform>%n autre source indépendante pour le fait, au niveau : %1.</numerusform>
            <numerusform>%n autres sources indépendantes pour le fait, chacune au niveau : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is against it must come down to: %2.</source>
        <translation>%1 Ce qui s’y oppose doit être ramené à : %2.</translation>
    </message>
</context>
<context>
    <name>LossTexts</name>
    <message>
        <source>falls</source>
        <translation>tombe</translation>
    </message>
    <message>
        <source>is established</source>
        <translation>est établie</translation>
    </message>
    <message>
        <source>weaker</source>
        <translation>plus faible</translation>
    </message>
    <message>
        <source>stronger</source>
        <translation>plus forte</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>As the case is</source>
        <translation>En l’état du dossier</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
</context>
<context>
    <name>Memo</name>
    <message>
        <source>A memo has no such format.</source>
        <translation>Un mémorandum n’a pas ce format.</translation>
    </message>
    <message>
        <source>The memo cannot be written.</source>
        <translation>Le mémorandum ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The case has no marking “%1”.</source>
        <translation>Le dossier n’a pas de marquage « %1 ».</translation>
    </message>
    <message>
        <source>The case has no such claim.</source>
        <translation>Le dossier n’a pas cette demande.</translation>
    </message>
    <message>
        <source>The PDF cannot be drawn.</source>
        <translation>Le PDF ne peut pas être dessiné.</translation>
    </message>
    <message>
        <source>The document cannot be packed.</source>
        <translation>Le document ne peut pas être compressé.</translation>
    </message>
    <message>
        <source>The PDF cannot be completed.</source>
        <translation>Le PDF ne peut pas être achevé.</translation>
    </message>
    <message>
        <source>The memo's sentences cannot be read.</source>
        <translation>Les phrases du mémorandum ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>A memo cannot be written in “%1”.</source>
        <translation>Un mémorandum ne peut pas être écrit en « %1 ».</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
</context>
<context>
    <name>SheetRowTexts</name>
    <message>
        <source>a fact that is gone</source>
        <translation>un fait disparu</translation>
    </message>
    <message>
        <source>%1
No exhibit proves it.</source>
        <translation>%1
Aucune pièce ne le prouve.</translation>
    </message>
    <message>
        <source>%1
Exhibits: %2</source>
        <translation>%1
Pièces : %2</translation>
    </message>
    <message>
        <source>ruled out by its date</source>
        <translation>exclu par sa date</translation>
    </message>
    <message>
        <source>%1 (not about this operation)</source>
        <translation>%1 (ne porte pas sur cette opération)</translation>
    </message>
    <message>
        <source>How well the facts carry the conclusion: %1</source>
        <translation>Dans quelle mesure les faits soutiennent la conclusion : %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 What follows from this alone is %2 at most.</source>
        <translation>%1 Ce qui en découle à lui seul est au plus : %2.</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 ensemble</translation>
    </message>
    <message>
        <source>Linked: as strong as the weakest of them.</source>
        <translation>Liés : aussi solides que le plus faible d’entre eux.</translation>
    </message>
    <message>
        <source>%1 (challenged by %2)</source>
        <translation>%1 (contesté par %2)</translation>
    </message>
    <message>
        <source>Reasons for it</source>
        <translation>Motifs à l’appui</translation>
    </message>
    <message>
        <source>Each reason is one fact or several that belong together. The best one counts.</source>
        <translation>Chaque motif est un fait, ou plusieurs faits qui vont ensemble. Le meilleur compte.</translation>
    </message>
    <message>
        <source>Against us</source>
        <translation>Contre nous</translation>
    </message>
    <message>
        <source>Reasons against the element, and facts that support another explanation.</source>
        <translation>Motifs contraires à l’élément, et faits qui étayent une autre explication.</translation>
    </message>
    <message>
        <source>supports %1</source>
        <translation>étaye %1</translation>
    </message>
    <message>
        <source>Series of facts</source>
        <translation>Série de faits</translation>
    </message>
    <message>
        <source>Indirect evidence: facts linked together that lead to one conclusion. At least two, of different origin, and the other explanations excluded.</source>
        <translation>Preuves indirectes : faits qui s’enchaînent et conduisent à une même conclusion. Au moins deux, d’origine différente, les autres explications étant exclues.</translation>
    </message>
    <message>
        <source>The series alone: %1. With the other explanations: %2.</source>
        <translation>La série seule : %1. Avec les autres explications : %2.</translation>
    </message>
    <message>
        <source>Other explanations</source>
        <translation>Autres explications</translation>
    </message>
    <message>
        <source>A series of facts proves only what the other explanations leave standing.</source>
        <translation>Une série de faits ne prouve que ce que les autres explications laissent subsister.</translation>
    </message>
    <message>
        <source>not excluded</source>
        <translation>non exclue</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>exclue : %1</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Manière</translation>
    </message>
    <message>
        <source>Rule of inference</source>
        <translation>Règle d’inférence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The element must be shown for the operation itself. The fact is not about it and counts as “%1” at most.</source>
        <translation>L’élément doit être démontré pour l’opération elle-même. Le fait ne porte pas sur elle et compte au plus comme « %1 ».</translation>
    </message>
    <message>
        <source>The fact itself: %1. As a reason it carries no more.</source>
        <translation>Le fait lui-même : %1. En tant que motif, il n’a pas plus de poids.</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>International body</source>
        <translation>Organe international</translation>
    </message>
    <message>
        <source>Court document</source>
        <translation>Document judiciaire</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Scholar</source>
        <translation>Auteur de doctrine</translation>
    </message>
    <message>
        <source>Group of scholars</source>
        <translation>Groupe d’auteurs</translation>
    </message>
    <message>
        <source>Own service</source>
        <translation>Service propre</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>%1 %2: %3, %4</source>
        <comment>claim, test, State, operation</comment>
        <translation>%1 %2 : %3, %4</translation>
    </message>
    <message>
        <source>The claim as a whole</source>
        <translation>La demande dans son ensemble</translation>
    </message>
</context>
<context>
    <name>TasksTable</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Would fill</source>
        <translation>Comblerait</translation>
    </message>
</context>
<context>
    <name>TraceTexts</name>
    <message>
        <source>The lower of the source's reliability and the item's credibility</source>
        <translation>La plus basse des deux : la fiabilité de la source ou la crédibilité de l’élément</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>Mention : %1</translation>
    </message>
    <message>
        <source>The grade with its marks: base, steps up, steps down</source>
        <translation>La cotation avec ses mentions : base, relèvements, abaissements</translation>
    </message>
    <message>
        <source>Agreed between the parties</source>
        <translation>Admis par les parties</translation>
    </message>
    <message>
        <source>Secondary: no more than this, and it corroborates only</source>
        <translation>Secondaire : pas plus que cela, et ne fait que corroborer</translation>
    </message>
    <message>
        <source>Challenged: level of the challenge, and what it leaves</source>
        <translation>Contesté : niveau de la contestation, et ce qu’elle laisse</translation>
    </message>
    <message>
        <source>Support: best single source, and origins at that level</source>
        <translation>À l’appui : meilleure source isolée, et origines à ce niveau</translation>
    </message>
    <message>
        <source>To the contrary: best single source, and origins at that level</source>
        <translation>En sens contraire : meilleure source isolée, et origines à ce niveau</translation>
    </message>
    <message>
        <source>Lifted by independent origins: level, origins, needed, primary</source>
        <translation>Relevé par des origines indépendantes : niveau, origines, nombre nécessaire, primaires</translation>
    </message>
    <message>
        <source>Citation challenged: level of the challenge, and what it leaves</source>
        <translation>Citation contestée : niveau de la contestation, et ce qu’elle laisse</translation>
    </message>
    <message>
        <source>For and against weighed: support, contrary</source>
        <translation>Le pour et le contre pesés : appui, sens contraire</translation>
    </message>
    <message>
        <source>Strongest reason for it: its strength, then its facts</source>
        <translation>Motif le plus fort à l’appui : sa force, puis ses faits</translation>
    </message>
    <message>
        <source>Strongest reason for it, by the rule “%1”: its cap, then its facts</source>
        <translation>Motif le plus fort à l’appui, selon la règle « %1 » : son plafond, puis ses faits</translation>
    </message>
    <message>
        <source>Strongest reason against it: its strength, then its facts</source>
        <translation>Motif le plus fort en sens contraire : sa force, puis ses faits</translation>
    </message>
    <message>
        <source>Reason challenged: level of the challenge, and what it leaves</source>
        <translation>Motif contesté : niveau de la contestation, et ce qu’elle laisse</translation>
    </message>
    <message>
        <source>Facts not about this operation: what they count for at most</source>
        <translation>Faits ne portant pas sur cette opération : ce pour quoi ils comptent au plus</translation>
    </message>
    <message>
        <source>Facts that their dates rule out</source>
        <translation>Faits exclus par leurs dates</translation>
    </message>
    <message>
        <source>Series: facts that reach it, their origins, exclusive control</source>
        <translation>Série : faits qui l’atteignent, leurs origines, contrôle exclusif</translation>
    </message>
    <message>
        <source>How far %1 is excluded</source>
        <translation>Dans quelle mesure %1 est exclue</translation>
    </message>
    <message>
        <source>No other explanation was considered: no more than this</source>
        <translation>Aucune autre explication n’a été examinée : pas plus que cela</translation>
    </message>
    <message>
        <source>Both sides: State – infrastructure, State – perpetrator</source>
        <translation>Les deux côtés : État – infrastructure, État – auteur</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Preuves pour %1</translation>
    </message>
    <message>
        <source>The element: for, against</source>
        <translation>L’élément : pour, contre</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>VersionsTable</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Add version to %1</source>
        <translation>Ajouter une version à %1</translation>
    </message>
    <message>
        <source>Remove version from %1</source>
        <translation>Retirer une version de %1</translation>
    </message>
    <message>
        <source>Change version of %1</source>
        <translation>Modifier une version de %1</translation>
    </message>
    <message>
        <source>Add another version of %1</source>
        <translation>Ajouter une autre version de %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Cyber operation</source>
        <translation>Cyberopération</translation>
    </message>
    <message>
        <source>Other conduct</source>
        <translation>Autre comportement</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>étaye</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>neither side</source>
        <translation>aucun des deux côtés</translation>
    </message>
    <message>
        <source>State – infrastructure</source>
        <translation>État – infrastructure</translation>
    </message>
    <message>
        <source>State – perpetrator</source>
        <translation>État – auteur</translation>
    </message>
    <message>
        <source>binding rule</source>
        <translation>règle contraignante</translation>
    </message>
    <message>
        <source>voluntary norm</source>
        <translation>norme volontaire</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contestée</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>relue</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Copie de travail</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Redacted version</source>
        <translation>Version caviardée</translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation>Texte reconnu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Restitution</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Mise sous scellés</translation>
    </message>
    <message>
        <source>Statement against interest</source>
        <translation>Déclaration contraire à l’intérêt de son auteur</translation>
    </message>
    <message>
        <source>Direct and contemporaneous</source>
        <translation>Directe et contemporaine</translation>
    </message>
    <message>
        <source>Tested in proceedings</source>
        <translation>Mise à l’épreuve dans une procédure</translation>
    </message>
    <message>
        <source>Made for litigation</source>
        <translation>Établie aux fins du procès</translation>
    </message>
    <message>
        <source>Self-serving</source>
        <translation>Intéressée</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>Ouï-dire</translation>
    </message>
    <message>
        <source>Opinion, not knowledge</source>
        <translation>Opinion, non connaissance</translation>
    </message>
    <message>
        <source>Chain of custody broken</source>
        <translation>Chaîne de conservation rompue</translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation>A : entièrement fiable</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B : habituellement fiable</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C : assez fiable</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D : habituellement peu fiable</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E : non fiable</translation>
    </message>
    <message>
        <source>F: reliability cannot be judged</source>
        <translation>F : fiabilité impossible à apprécier</translation>
    </message>
    <message>
        <source>1: confirmed by other sources</source>
        <translation>1 : confirmé par d’autres sources</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2 : probablement vrai</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3 : possiblement vrai</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4 : douteux</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5 : improbable</translation>
    </message>
    <message>
        <source>6: truth cannot be judged</source>
        <translation>6 : véracité impossible à apprécier</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>non coté</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Diffusion</translation>
    </message>
</context>
<context>
    <name>saranda::ActorForm</name>
    <message>
        <source>Facts that link it</source>
        <translation>Faits qui le relient</translation>
    </message>
    <message>
        <source>No fact links this actor to anything yet.</source>
        <translation>Aucun fait ne relie encore cet acteur à quoi que ce soit.</translation>
    </message>
    <message>
        <source>Facts that link this actor</source>
        <translation>Faits qui relient cet acteur</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Al&amp;iases</source>
        <translation>A&amp;lias</translation>
    </message>
    <message>
        <source>Other names, separated by semicolons</source>
        <translation>Autres noms, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Ét&amp;at</translation>
    </message>
    <message>
        <source>The State it belongs to or is in, as the case sees it. A link that has to be proved belongs into a fact.</source>
        <translation>L’État dont il relève ou dans lequel il se trouve, selon le dossier. Un lien qui doit être prouvé relève d’un fait.</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Marquage</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>Change name of %1</source>
        <translation>Modifier le nom de %1</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Modifier le type de %1</translation>
    </message>
    <message>
        <source>Change aliases of %1</source>
        <translation>Modifier les alias de %1</translation>
    </message>
    <message>
        <source>Change State of %1</source>
        <translation>Modifier l’État de %1</translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation>Modifier le marquage de %1</translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation>Modifier la note de %1</translation>
    </message>
</context>
<context>
    <name>saranda::ActorsPage</name>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Actors and infrastructure</source>
        <translation>Acteurs et infrastructure</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>Enter a new person, group, company or organ</source>
        <translation>Saisir une nouvelle personne, un nouveau groupe, une nouvelle société ou un nouvel organe</translation>
    </message>
    <message>
        <source>Remove the selected actors; facts lose their link to them (Delete)</source>
        <translation>Retirer les acteurs sélectionnés ; les faits perdent leur lien avec eux (Suppr)</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Pas encore d’acteurs</translation>
    </message>
    <message>
        <source>Persons, groups, companies and organs that had a part, each with its other names. A fact then says who did what, and the link chart draws it.</source>
        <translation>Personnes, groupes, sociétés et organes qui ont joué un rôle, chacun avec ses autres noms. Un fait indique alors qui a fait quoi, et le graphique des liens le représente.</translation>
    </message>
    <message>
        <source>Select an actor to see it.</source>
        <translation>Sélectionner un acteur pour l’afficher.</translation>
    </message>
    <message>
        <source>Add actor %1</source>
        <translation>Ajouter l’acteur %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n actor(s)</source>
        <translation>
            <numerusform>Retirer %n acteur</numerusform>
            <numerusform>Retirer %n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed.</source>
        <translation>
            <numerusform>%n acteur retiré.</numerusform>
            <numerusform>%n acteurs retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Enter a new address, account, device or program</source>
        <translation>Saisir une nouvelle adresse, un nouveau compte, un nouvel appareil ou un nouveau programme</translation>
    </message>
    <message>
        <source>Remove the selected items; facts lose their link to them (Delete)</source>
        <translation>Retirer les entrées sélectionnées ; les faits perdent leur lien avec elles (Suppr)</translation>
    </message>
    <message>
        <source>No infrastructure yet</source>
        <translation>Pas encore d’infrastructure</translation>
    </message>
    <message>
        <source>Addresses, accounts, devices and programs that were used. Values are kept as text: nothing here is ever looked up or visited.</source>
        <translation>Adresses, comptes, appareils et programmes qui ont été utilisés. Les valeurs sont conservées comme texte : rien n’est jamais recherché ni consulté en ligne.</translation>
    </message>
    <message>
        <source>Select an item to see it.</source>
        <translation>Sélectionner une entrée pour l’afficher.</translation>
    </message>
    <message>
        <source>Add infrastructure %1</source>
        <translation>Ajouter l’infrastructure %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) of infrastructure</source>
        <translation>
            <numerusform>Retirer %n entrée d’infrastructure</numerusform>
            <numerusform>Retirer %n entrées d’infrastructure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed.</source>
        <translation>
            <numerusform>%n entrée retirée.</numerusform>
            <numerusform>%n entrées retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Enter a new record in the list in front</source>
        <translation>Saisir un nouvel enregistrement dans la liste au premier plan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove what is selected in the list in front (Delete)</source>
        <translation>Retirer ce qui est sélectionné dans la liste au premier plan (Suppr)</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
</context>
<context>
    <name>saranda::AlternativesModel</name>
    <message>
        <source>−− incompatible</source>
        <translation>−− incompatible</translation>
    </message>
    <message>
        <source>− hard to reconcile</source>
        <translation>− difficilement conciliable</translation>
    </message>
    <message>
        <source>+ supports</source>
        <translation>+ étaye</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>fact, explanation and how the one stands to it</comment>
        <translation>%1 et %2 : %3</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>not excluded</source>
        <translation>non exclue</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>exclue : %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>key and title</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>saranda::AlternativesPage</name>
    <message>
        <source>Alternatives</source>
        <translation>Autres explications</translation>
    </message>
    <message>
        <source>Sort by what contradicts</source>
        <translation>Trier selon ce qui contredit</translation>
    </message>
    <message>
        <source>Facts that exclude most explanations first</source>
        <translation>Les faits qui excluent le plus d’explications d’abord</translation>
    </message>
    <message>
        <source>Go to the fact</source>
        <translation>Aller au fait</translation>
    </message>
    <message>
        <source>Remove the explanation</source>
        <translation>Retirer l’explication</translation>
    </message>
    <message>
        <source>Removes the explanation of the selected column</source>
        <translation>Retire l’explication de la colonne sélectionnée</translation>
    </message>
    <message>
        <source>Facts against explanations</source>
        <translation>Faits face aux explications</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>All facts about the operation</source>
        <translation>Tous les faits relatifs à l’opération</translation>
    </message>
    <message>
        <source>Also lists facts that are not held against any explanation yet</source>
        <translation>Énumère aussi les faits qui ne sont encore opposés à aucune explication</translation>
    </message>
    <message>
        <source>Space goes to the next mark: incompatible, hard to reconcile, supports, nothing.</source>
        <translation>La barre d’espace passe à l’indication suivante : incompatible, difficilement conciliable, étaye, rien.</translation>
    </message>
    <message>
        <source>Add a fact as a row</source>
        <translation>Ajouter un fait comme ligne</translation>
    </message>
    <message>
        <source>Element of the new explanation</source>
        <translation>Élément de la nouvelle explication</translation>
    </message>
    <message>
        <source>New explanation</source>
        <translation>Nouvelle explication</translation>
    </message>
    <message>
        <source>New explanation: choose or write</source>
        <translation>Nouvelle explication : choisir ou rédiger</translation>
    </message>
    <message>
        <source>Add explanation</source>
        <translation>Ajouter l’explication</translation>
    </message>
    <message>
        <source>No claim yet</source>
        <translation>Pas encore de demande</translation>
    </message>
    <message>
        <source>Make a claim on the page Attribution or Due diligence. Its competing explanations are then weighed here.</source>
        <translation>Créer une demande à la page Attribution ou Diligence due. Ses explications concurrentes sont ensuite pesées ici.</translation>
    </message>
    <message>
        <source>No other explanation yet</source>
        <translation>Pas encore d’autre explication</translation>
    </message>
    <message>
        <source>Evidence that does not exclude another explanation does not prove. Name the explanations below – another State, criminals alone, a false flag – and mark which facts contradict them.</source>
        <translation>Des preuves qui n’excluent pas une autre explication ne prouvent pas. Indiquer les explications ci-dessous – un autre État, des criminels seuls, une opération sous faux pavillon – et marquer les faits qui les contredisent.</translation>
    </message>
</context>
<context>
    <name>saranda::Assessment</name>
    <message>
        <source>Exhibits are derived from one another in a circle: %1</source>
        <translation>Des pièces sont dérivées les unes des autres en cercle : %1</translation>
    </message>
    <message>
        <source>Challenges wait for one another in a circle: %1</source>
        <translation>Des contestations dépendent les unes des autres en cercle : %1</translation>
    </message>
</context>
<context>
    <name>saranda::AssessmentPage</name>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>No claim of attribution yet</source>
        <translation>Pas encore de demande relative à l’attribution</translation>
    </message>
    <message>
        <source>A claim says: this operation is an act of this State, or breaches this rule. Make one, and the elements the law requires appear with what the case holds for each.</source>
        <translation>Une demande énonce que cette opération est un fait de cet État, ou qu’elle viole cette règle. En créer une fait apparaître les éléments exigés par le droit, avec ce que le dossier contient pour chacun.</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Diligence due</translation>
    </message>
    <message>
        <source>No claim of due diligence yet</source>
        <translation>Pas encore de demande relative à la diligence due</translation>
    </message>
    <message>
        <source>Where attribution cannot be shown, a State may still answer for what it let happen. Make a claim to see the elements: territory, knowledge, capacity, failure, harm that went on.</source>
        <translation>Lorsque l’attribution ne peut être démontrée, un État peut néanmoins répondre de ce qu’il a laissé se produire. Créer une demande pour voir les éléments : territoire, connaissance, capacité, manquement, dommage qui s’est poursuivi.</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>Nouvelle demande…</translation>
    </message>
    <message>
        <source>Change claim…</source>
        <translation>Modifier la demande…</translation>
    </message>
    <message>
        <source>Standard of proof, rule, purpose, bases, exclusive control</source>
        <translation>Niveau de preuve, règle, finalité, fondements, contrôle exclusif</translation>
    </message>
    <message>
        <source>Own finding</source>
        <translation>Conclusion propre</translation>
    </message>
    <message>
        <source>Write down your own finding on the selected element</source>
        <translation>Consigner sa propre conclusion sur l’élément sélectionné</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Elements by basis</source>
        <translation>Éléments par fondement</translation>
    </message>
    <message>
        <source>Fact %1 was written and used. It counts once an exhibit proves it.</source>
        <translation>Le fait %1 a été rédigé et invoqué. Il compte dès qu’une pièce le prouve.</translation>
    </message>
    <message>
        <source>Cite an exhibit</source>
        <translation>Citer une pièce</translation>
    </message>
    <message>
        <source>Change claim %1</source>
        <translation>Modifier la demande %1</translation>
    </message>
    <message>
        <source>Remove claim %1</source>
        <translation>Retirer la demande %1</translation>
    </message>
    <message>
        <source>Claim %1 was removed.</source>
        <translation>La demande %1 a été retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>saranda::AuthoritiesModel</name>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Ce qu’elle établit</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>saranda::AuthoritiesPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Positions of States</source>
        <translation>Positions des États</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Copy the full citation of the selected place (%1)</source>
        <translation>Copier la référence complète du passage sélectionné (%1)</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message>
        <source>Search the library: a word of a rule, a case, a paragraph</source>
        <translation>Rechercher dans la bibliothèque : un mot d’une règle, une affaire, un paragraphe</translation>
    </message>
    <message>
        <source>Places in the authorities</source>
        <translation>Passages des autorités</translation>
    </message>
    <message>
        <source>Positions of States on due diligence</source>
        <translation>Positions des États sur la diligence due</translation>
    </message>
    <message>
        <source>The citation was copied.</source>
        <translation>La référence a été copiée.</translation>
    </message>
</context>
<context>
    <name>saranda::AuthorityPane</name>
    <message>
        <source>The doctrine rests on it for</source>
        <translation>La doctrine s’appuie sur elle pour</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Ce qu’elle établit</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Mode de vérification</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Ce qui s’y appuie</translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation>Dans son ensemble</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>saranda::BearingEntry</name>
    <message>
        <source>Add as</source>
        <translation>Ajouter comme</translation>
    </message>
    <message>
        <source>As what the fact bears on the element</source>
        <translation>À quel titre le fait se rapporte à l’élément</translation>
    </message>
    <message>
        <source>Type a fact’s key or a word of it, or write a new fact</source>
        <translation>Saisir la clé d’un fait ou un mot de son énoncé, ou rédiger un nouveau fait</translation>
    </message>
    <message>
        <source>New fact “%1”</source>
        <translation>Nouveau fait « %1 »</translation>
    </message>
    <message>
        <source>Fact to add</source>
        <translation>Fait à ajouter</translation>
    </message>
    <message>
        <source>Other explanation to add</source>
        <translation>Autre explication à ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Reason for it</source>
        <translation>Motif à l’appui</translation>
    </message>
    <message>
        <source>Premise of the selected reason</source>
        <translation>Prémisse du motif sélectionné</translation>
    </message>
    <message>
        <source>Challenge of the selected reason</source>
        <translation>Contestation du motif sélectionné</translation>
    </message>
    <message>
        <source>Indicator: State – infrastructure</source>
        <translation>Indice : État – infrastructure</translation>
    </message>
    <message>
        <source>Indicator: State – perpetrator</source>
        <translation>Indice : État – auteur</translation>
    </message>
    <message>
        <source>Indicator of the series</source>
        <translation>Indice de la série</translation>
    </message>
    <message>
        <source>Other explanation</source>
        <translation>Autre explication</translation>
    </message>
    <message>
        <source>Incompatible with %1</source>
        <translation>Incompatible avec %1</translation>
    </message>
    <message>
        <source>Hard to reconcile with %1</source>
        <translation>Difficilement conciliable avec %1</translation>
    </message>
    <message>
        <source>Supports %1</source>
        <translation>Étaye %1</translation>
    </message>
    <message>
        <source>Reason against it</source>
        <translation>Motif contraire</translation>
    </message>
    <message>
        <source>Choose an explanation or write your own</source>
        <translation>Choisir une explication ou en rédiger une</translation>
    </message>
</context>
<context>
    <name>saranda::CaseDetails</name>
    <message>
        <source>Not yet decided</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Add a person to the team</source>
        <translation>Ajouter une personne à l’équipe</translation>
    </message>
    <message>
        <source>Remove a person from the team</source>
        <translation>Retirer une personne de l’équipe</translation>
    </message>
    <message>
        <source>Change a person of the team</source>
        <translation>Modifier une personne de l’équipe</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>Retirer la personne</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>Injured &amp;State</source>
        <translation>État &amp;lésé</translation>
    </message>
    <message>
        <source>Whose case it is: pick one or type its code</source>
        <translation>L’État dont c’est le dossier : le choisir ou saisir son code</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Finalité</translation>
    </message>
    <message>
        <source>What the finding is for. Together with the asserted rule it decides the standard of proof.</source>
        <translation>Ce à quoi sert la conclusion. Avec la règle invoquée, elle détermine le niveau de preuve.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Of the memorandum</source>
        <translation>Du mémorandum</translation>
    </message>
    <message>
        <source>&amp;Markings</source>
        <translation>&amp;Marquages</translation>
    </message>
    <message>
        <source>From the most open to the most restricted, with semicolons</source>
        <translation>Du plus ouvert au plus restreint, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Change the title of the case</source>
        <translation>Modifier le titre du dossier</translation>
    </message>
    <message>
        <source>Change the reference</source>
        <translation>Modifier la référence</translation>
    </message>
    <message>
        <source>Change the injured State</source>
        <translation>Modifier l’État lésé</translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation>Modifier la finalité</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Modifier la langue</translation>
    </message>
    <message>
        <source>Change the markings</source>
        <translation>Modifier les marquages</translation>
    </message>
    <message>
        <source>Change the note on the case</source>
        <translation>Modifier la note sur le dossier</translation>
    </message>
</context>
<context>
    <name>saranda::CaseSession</name>
    <message>
        <source>Create case</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>%1 is working on this case on %2; it is open for reading only.</source>
        <translation>%1 travaille sur ce dossier sur %2 ; il est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>This case is open for reading only.</source>
        <translation>Ce dossier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Store file “%1”</source>
        <translation>Stocker le fichier « %1 »</translation>
    </message>
    <message>
        <source>The case keeps another doctrine under the version “%1”.</source>
        <translation>Le dossier conserve une autre doctrine sous la version « %1 ».</translation>
    </message>
    <message>
        <source>Keep doctrine %1</source>
        <translation>Conserver la doctrine %1</translation>
    </message>
    <message>
        <source>The case keeps no doctrine of the version “%1”.</source>
        <translation>Le dossier ne conserve aucune doctrine de la version « %1 ».</translation>
    </message>
</context>
<context>
    <name>saranda::CitationDelegate</name>
    <message>
        <source>Exhibit</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Challenged by fact</source>
        <translation>Contestée par le fait</translation>
    </message>
</context>
<context>
    <name>saranda::CitationsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The lower of what the exhibit is worth and how far it states the fact.</source>
        <translation>La plus basse des deux : la valeur de la pièce ou la mesure dans laquelle elle énonce le fait.</translation>
    </message>
    <message>
        <source>A fact that calls this citation in question: forged, mistranslated, clock wrong.</source>
        <translation>Un fait qui met en cause cette citation : faux, erreur de traduction, horloge inexacte.</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Pinpoint</source>
        <translation>Passage précis</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Challenged by</source>
        <translation>Contestée par</translation>
    </message>
</context>
<context>
    <name>saranda::CitationsPane</name>
    <message>
        <source>Cite an exhibit</source>
        <translation>Citer une pièce</translation>
    </message>
    <message>
        <source>Cite an exhibit for this fact (%1)</source>
        <translation>Citer une pièce pour ce fait (%1)</translation>
    </message>
    <message>
        <source>Remove citation</source>
        <translation>Retirer la citation</translation>
    </message>
    <message>
        <source>Remove the selected citations (Delete)</source>
        <translation>Retirer les citations sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>Go to the exhibit</source>
        <translation>Aller à la pièce</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Ce qui le prouve</translation>
    </message>
    <message>
        <source>No exhibit is cited yet, so nothing supports this fact.</source>
        <translation>Aucune pièce n’est encore citée ; rien n’étaye donc ce fait.</translation>
    </message>
    <message>
        <source>Cite an exhibit: type its key or a word of its title</source>
        <translation>Citer une pièce : saisir sa clé ou un mot de son titre</translation>
    </message>
    <message>
        <source>New exhibit “%1”</source>
        <translation>Nouvelle pièce « %1 »</translation>
    </message>
    <message>
        <source>Add exhibit %1</source>
        <translation>Ajouter la pièce %1</translation>
    </message>
</context>
<context>
    <name>saranda::ClaimDialog</name>
    <message>
        <source>New claim</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>New operation “%1”</source>
        <translation>Nouvelle opération « %1 »</translation>
    </message>
    <message>
        <source>As the operation says</source>
        <translation>Comme pour l’opération</translation>
    </message>
    <message>
        <source>As the case says</source>
        <translation>Comme pour l’affaire</translation>
    </message>
    <message>
        <source>The doctrine’s default</source>
        <translation>Valeur par défaut de la doctrine</translation>
    </message>
    <message>
        <source>The State had exclusive control of the territory</source>
        <translation>L’État avait le contrôle exclusif du territoire</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>&amp;Opération</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;État</translation>
    </message>
    <message>
        <source>Name or code of the State the claim is against</source>
        <translation>Nom ou code de l’État contre lequel la demande est dirigée</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Critère</translation>
    </message>
    <message>
        <source>Asserted &amp;rule</source>
        <translation>&amp;Règle invoquée</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;But</translation>
    </message>
    <message>
        <source>Standard of &amp;proof</source>
        <translation>Niveau de &amp;preuve</translation>
    </message>
    <message>
        <source>Reason for the standard</source>
        <translation>Motif du choix de ce niveau</translation>
    </message>
    <message>
        <source>&amp;Bases</source>
        <translation>&amp;Fondements</translation>
    </message>
    <message>
        <source>None ticked: all bases of the test</source>
        <translation>Aucun coché : tous les fondements du critère</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Mar&amp;quage</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>Ajouter une demande</translation>
    </message>
    <message>
        <source>Change claim</source>
        <translation>Modifier la demande</translation>
    </message>
    <message>
        <source>Add operation %1</source>
        <translation>Ajouter l’opération %1</translation>
    </message>
    <message>
        <source>Choose the operation, or type its name to make a new one.</source>
        <translation>Choisissez l’opération ou saisissez son nom pour en créer une nouvelle.</translation>
    </message>
    <message>
        <source>Name the State.</source>
        <translation>Indiquez l’État.</translation>
    </message>
    <message>
        <source>A standard of your own needs a reason: the memo prints both.</source>
        <translation>Un niveau de votre choix doit être motivé : le mémorandum imprime les deux.</translation>
    </message>
    <message>
        <source>The doctrine asks for: %1.</source>
        <translation>La doctrine exige : %1.</translation>
    </message>
    <message>
        <source>A series of facts may then rest on one single origin.</source>
        <translation>Une série de faits peut alors reposer sur une seule et même origine.</translation>
    </message>
    <message>
        <source>Ctrl+Enter does the same</source>
        <translation>Ctrl+Entrée a le même effet</translation>
    </message>
</context>
<context>
    <name>saranda::CommandLine</name>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être ajouté.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This command has no option %1.</source>
        <translation>Cette commande n’a pas d’option %1.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L’option %1 exige une valeur.</translation>
    </message>
    <message>
        <source>A name is missing after the command.</source>
        <translation>Il manque un nom après la commande.</translation>
    </message>
    <message>
        <source>There is one name too many: “%1”.</source>
        <translation>Il y a un nom de trop : « %1 ».</translation>
    </message>
    <message>
        <source>The case has no exhibit “%1”.</source>
        <translation>L’affaire ne contient aucune pièce « %1 ».</translation>
    </message>
    <message>
        <source>--merge-origins takes A=B, not “%1”.</source>
        <translation>--merge-origins attend A=B et non « %1 ».</translation>
    </message>
    <message>
        <source>The case has no marking “%1”. It has: %2.</source>
        <translation>L’affaire ne connaît pas le marquage « %1 ». Elle connaît : %2.</translation>
    </message>
    <message>
        <source>--standard takes a level from 1 to 5.</source>
        <translation>--standard attend un niveau de 1 à 5.</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>non abordé</translation>
    </message>
    <message>
        <source>%1, contested</source>
        <translation>%1, contesté</translation>
    </message>
    <message>
        <source>established</source>
        <translation>établie</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>    %1: reached %2, required %3</source>
        <translation>    %1 : atteint %2, exigé %3</translation>
    </message>
    <message>
        <source>Doctrine version %1</source>
        <translation>Version de la doctrine %1</translation>
    </message>
    <message>
        <source>The case makes no claim yet.</source>
        <translation>L’affaire ne contient encore aucune demande.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Claimant State</source>
        <translation>État demandeur</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>Marquages</translation>
    </message>
    <message>
        <source>Doctrine version</source>
        <translation>Version de la doctrine</translation>
    </message>
    <message>
        <source>A new case needs a title: --title "…".</source>
        <translation>Une nouvelle affaire exige un titre : --title "…".</translation>
    </message>
    <message>
        <source>Made the case file “%1”.</source>
        <translation>Fichier d’affaire « %1 » créé.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is working on this case on %2 since %3 (UTC).</source>
        <translation>%1 travaille sur cette affaire, sur le poste %2, depuis %3 (UTC).</translation>
    </message>
    <message>
        <source>The case file “%1” or its folder cannot be written.</source>
        <translation>Le fichier d’affaire « %1 » ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>Say which case: a .saranda file or a case .json.</source>
        <translation>Indiquez l’affaire : un fichier .saranda ou une affaire .json.</translation>
    </message>
    <message>
        <source>“%1” exists already. Use --force to replace it.</source>
        <translation>« %1 » existe déjà. Utilisez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>Nothing can be written into “%1”.</source>
        <translation>Rien ne peut être écrit dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” could not be replaced.</source>
        <translation>« %1 » n’a pas pu être remplacé.</translation>
    </message>
    <message>
        <source>See saranda --help.</source>
        <translation>Voir saranda --help.</translation>
    </message>
    <message>
        <source>Say into which case: --into CASE.</source>
        <translation>Indiquez l’affaire de destination : --into AFFAIRE.</translation>
    </message>
    <message>
        <source>Files can be imported --as exhibits.</source>
        <translation>Des fichiers peuvent être importés avec --as exhibits.</translation>
    </message>
    <message>
        <source>There is no import format “%1”.</source>
        <translation>Il n’y a pas de format d’importation « %1 ».</translation>
    </message>
    <message>
        <source>Imported into “%1”.</source>
        <translation>Importé dans « %1 ».</translation>
    </message>
    <message>
        <source>Say where to write it: --output P.</source>
        <translation>Indiquez où écrire : --output P.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>« %1 » a été écrit.</translation>
    </message>
    <message>
        <source>A memorandum is written as .pdf, .odt, .docx or .html, not as “%1”.</source>
        <translation>Un mémorandum s’écrit en .pdf, .odt, .docx ou .html et non en « %1 ».</translation>
    </message>
    <message>
        <source>A memorandum is written in en or fr, not in “%1”.</source>
        <translation>Un mémorandum s’écrit en en ou en fr et non en « %1 ».</translation>
    </message>
    <message>
        <source>The case has no claim “%1”.</source>
        <translation>L’affaire ne contient aucune demande « %1 ».</translation>
    </message>
    <message>
        <source>Say where to write it: --output memo.pdf.</source>
        <translation>Indiquez où écrire : --output memo.pdf.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1 log entries, %2 records, %3 files (%4 bytes).</source>
        <translation>Vérification faite : %1 entrées du journal, %2 enregistrements, %3 fichiers (%4 octets).</translation>
    </message>
    <message>
        <source>The case is sound.</source>
        <translation>L’affaire est intègre.</translation>
    </message>
    <message numerus="yes">
        <source>The case is NOT sound: %n problem(s).</source>
        <translation>
            <numerusform>L’affaire n’est PAS intègre : %n problème.</numerusform>
            <numerusform>L’affaire n’est PAS intègre : %n problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no export format “%1”. There are: %2.</source>
        <translation>Il n’y a pas de format d’exportation « %1 ». Formats possibles : %2.</translation>
    </message>
    <message>
        <source>Saranda %1: State responsibility for cyber operations, case by case.

  saranda [CASE]                        open the window
  saranda --sample                      open the window with the sample case

  saranda new CASE --title T            make an empty case file
  saranda info CASE [--json]            what is in a case
  saranda import FILE... --into CASE [--format json] [--as exhibits]
  saranda export CASE --format json|exhibits-csv|facts-csv --output P
  saranda assess CASE [--json] [--without E-1,E-2] [--without-origin O]
                 [--merge-origins A=B] [--marking M] [--standard 1..5]
  saranda add CASE FILE... [--source S] [--marking M]
  saranda verify CASE|BUNDLE.zip|BAG-FOLDER [--json]
                 check log, records and exhibits, or judge any BagIt bag
  saranda bundle CASE --output b.zip    put the case with its exhibits into a bag
  saranda unbundle b.zip --into CASE    check a bundle and take the case out
  saranda memo CASE --output memo.pdf|.odt|.docx|.html [--language en|fr]
                 [--marking M] [--claim C-1]
  saranda timeline CASE --output t.pdf|.svg|.png|.csv|.jsonl [--claim C-4]
                 [--marking M] [--lanes story|state|actor|operation|claim]
                 [--filter WORDS] [--size 1600x900]
  saranda search CASE QUERY [--json]
  saranda --help, --version

CASE is a .saranda file; where a command only reads, a case .json or --sample does
as well. A target that exists is refused without --force. --quiet silences messages.
Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 refused by the
system (disk, rights, lock).</source>
        <translation>Saranda %1 : la responsabilité de l’État pour des cyberopérations, affaire par affaire.

  saranda [AFFAIRE]                     ouvrir la fenêtre
  saranda --sample                      ouvrir la fenêtre avec l’affaire d’exemple

  saranda new AFFAIRE --title T         créer un fichier d’affaire vide
  saranda info AFFAIRE [--json]         le contenu d’une affaire
  saranda import FICHIER... --into AFFAIRE [--format json] [--as exhibits]
  saranda export AFFAIRE --format json|exhibits-csv|facts-csv --output P
  saranda assess AFFAIRE [--json] [--without E-1,E-2] [--without-origin O]
                 [--merge-origins A=B] [--marking M] [--standard 1..5]
  saranda add AFFAIRE FICHIER... [--source S] [--marking M]
  saranda verify AFFAIRE|PAQUET.zip|DOSSIER-BAGIT [--json]
                 contrôler journal, enregistrements et pièces, ou tout paquet BagIt
  saranda bundle AFFAIRE --output b.zip mettre l’affaire et ses pièces en paquet
  saranda unbundle b.zip --into AFFAIRE contrôler un paquet et en extraire l’affaire
  saranda memo AFFAIRE --output memo.pdf|.odt|.docx|.html [--language en|fr]
                 [--marking M] [--claim C-1]
  saranda timeline AFFAIRE --output t.pdf|.svg|.png|.csv|.jsonl [--claim C-4]
                 [--marking M] [--lanes story|state|actor|operation|claim]
                 [--filter MOTS] [--size 1600x900]
  saranda search AFFAIRE REQUÊTE [--json]
  saranda --help, --version

AFFAIRE est un fichier .saranda ; en lecture seule, une affaire .json ou --sample convient
aussi. Une cible existante est refusée sans --force. --quiet supprime les messages.
Code de sortie : 0 exécuté, 1 la réponse est non, 2 usage incorrect, 3 entrée
incorrecte, 4 refusé par le système (disque, droits, verrou).</translation>
    </message>
    <message>
        <source>A timeline is written as .pdf, .svg, .png, .csv or .jsonl, not as “%1”.</source>
        <translation>Une chronologie s’écrit en .pdf, .svg, .png, .csv ou .jsonl et non en « %1 ».</translation>
    </message>
    <message>
        <source>Lanes are by story, state, actor, operation or claim, not by “%1”.</source>
        <translation>Les couloirs suivent story, state, actor, operation ou claim et non « %1 ».</translation>
    </message>
    <message>
        <source>A size is written like 1600x900, not like “%1”.</source>
        <translation>Une taille s’écrit comme 1600x900 et non comme « %1 ».</translation>
    </message>
    <message>
        <source>Claim “%1” is not of due diligence: it has no clock.</source>
        <translation>La demande « %1 » ne porte pas sur la diligence due : elle n’a pas d’horloge.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date are not in the table.</source>
        <translation>
            <numerusform>%n événement sans date ne figure pas dans le tableau.</numerusform>
            <numerusform>%n événements sans date ne figurent pas dans le tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) outside the years 1 to 9999 are not in the table.</source>
        <translation>
            <numerusform>%n événement hors des années 1 à 9999 ne figure pas dans le tableau.</numerusform>
            <numerusform>%n événements hors des années 1 à 9999 ne figurent pas dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where to write it: --output timeline.pdf.</source>
        <translation>Indiquez où écrire : --output timeline.pdf.</translation>
    </message>
</context>
<context>
    <name>saranda::CommunicationForm</name>
    <message>
        <source>Find an exhibit by number or title</source>
        <translation>Chercher une pièce par numéro ou par titre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the exhibit</source>
        <translation>Ouvrir la pièce</translation>
    </message>
    <message>
        <source>Go to the exhibit</source>
        <translation>Aller à la pièce</translation>
    </message>
    <message>
        <source>Make a fact of it</source>
        <translation>En faire un fait</translation>
    </message>
    <message>
        <source>Adds a fact with this date, these operations and the exhibit as citation, for an element such as knowledge to rest on</source>
        <translation>Ajoute un fait avec cette date, ces opérations et la pièce pour citation, sur lequel un élément tel que la connaissance peut reposer</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Na&amp;ture</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>A State of the case, or any body by its name</source>
        <translation>Un État de l’affaire, ou tout organisme désigné par son nom</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>D&amp;ate</translation>
    </message>
    <message>
        <source>When it reached the addressee: the date decides what the State knew when</source>
        <translation>Quand elle est parvenue au destinataire : cette date détermine ce que l’État savait et quand</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>Note verbale, contact point, press release, summons of the ambassador…</source>
        <translation>Note verbale, point de contact, communiqué de presse, convocation de l’ambassadeur…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Résumé</translation>
    </message>
    <message>
        <source>&amp;Exhibit</source>
        <translation>&amp;Pièce</translation>
    </message>
    <message>
        <source>The document that has its content</source>
        <translation>Le document qui en contient le texte</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Opérations</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Mar&amp;quage</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Modifier la nature de %1</translation>
    </message>
    <message>
        <source>Change sender of %1</source>
        <translation>Modifier l’expéditeur de %1</translation>
    </message>
    <message>
        <source>Change addressee of %1</source>
        <translation>Modifier le destinataire de %1</translation>
    </message>
    <message>
        <source>Change date of %1</source>
        <translation>Modifier la date de %1</translation>
    </message>
    <message>
        <source>Change channel of %1</source>
        <translation>Modifier le canal de %1</translation>
    </message>
    <message>
        <source>Change summary of %1</source>
        <translation>Modifier le résumé de %1</translation>
    </message>
    <message>
        <source>Change exhibit of %1</source>
        <translation>Modifier la pièce de %1</translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation>Modifier le marquage de %1</translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation>Modifier la note de %1</translation>
    </message>
    <message>
        <source>Change operations of %1</source>
        <translation>Modifier les opérations de %1</translation>
    </message>
</context>
<context>
    <name>saranda::CommunicationsPage</name>
    <message>
        <source>Communications</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>New communication</source>
        <translation>Nouvelle communication</translation>
    </message>
    <message>
        <source>Enter a new notice, reply, request or statement</source>
        <translation>Saisir une nouvelle notification, réponse, demande ou déclaration</translation>
    </message>
    <message>
        <source>Remove the selected communications; their exhibits stay (Delete)</source>
        <translation>Retirer les communications sélectionnées ; leurs pièces sont conservées (Suppr)</translation>
    </message>
    <message>
        <source>No communications yet</source>
        <translation>Aucune communication pour l’instant</translation>
    </message>
    <message>
        <source>Enter each notice, reply, request and statement here with its date. A notice shows what a State was told and when; without one, knowledge is hard to show.</source>
        <translation>Saisissez ici chaque notification, réponse, demande et déclaration avec sa date. Une notification montre ce qui a été dit à un État et quand ; sans elle, la connaissance est difficile à établir.</translation>
    </message>
    <message>
        <source>Select a communication to see it.</source>
        <translation>Sélectionnez une communication pour l’afficher.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n communication(s)</source>
        <translation>
            <numerusform>Retirer %n communication</numerusform>
            <numerusform>Retirer %n communications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n communication(s) removed.</source>
        <translation>
            <numerusform>%n communication retirée.</numerusform>
            <numerusform>%n communications retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Add communication %1</source>
        <translation>Ajouter la communication %1</translation>
    </message>
</context>
<context>
    <name>saranda::EditChecks</name>
    <message>
        <source>%1 has changed in the meantime.</source>
        <translation>%1 a changé entre-temps.</translation>
    </message>
    <message>
        <source>This cannot be saved: %1.</source>
        <translation>Enregistrement impossible : %1.</translation>
    </message>
    <message>
        <source>the scheme needs at least one marking, each once and not empty</source>
        <translation>le système de marquage exige au moins un marquage, chacun une seule fois et non vide</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>la valeur manque</translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation>un autre enregistrement l’a déjà</translation>
    </message>
    <message>
        <source>the derivation comes back to itself (%1)</source>
        <translation>la dérivation revient à son point de départ (%1)</translation>
    </message>
    <message>
        <source>the challenges come back to themselves (%1)</source>
        <translation>les contestations reviennent à leur point de départ (%1)</translation>
    </message>
    <message>
        <source>it can be neither added nor removed</source>
        <translation>il ne peut être ni ajouté ni retiré</translation>
    </message>
</context>
<context>
    <name>saranda::EdtfEdit</name>
    <message>
        <source>2014-11-24, 2014-11, 2014~, 2014-09/2014-12, ../2017-05-12</source>
        <translation>2014-11-24, 2014-11, 2014~, 2014-09/2014-12, ../2017-05-12</translation>
    </message>
    <message>
        <source>A date in EDTF: a year, month or day; ~ about, ? uncertain, / from-to, .. open. Only what you enter counts; no day is invented.</source>
        <translation>Une date au format EDTF : année, mois ou jour ; ~ environ, ? incertain, / de-à, .. ouvert. Seul compte ce que vous saisissez ; aucun jour n’est inventé.</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Not a date: %1</source>
        <translation>Ce n’est pas une date : %1</translation>
    </message>
</context>
<context>
    <name>saranda::ElementPanel</name>
    <message>
        <source>How the level is computed</source>
        <translation>Comment le niveau est calculé</translation>
    </message>
    <message>
        <source>&amp;What we hold</source>
        <translation>Ce que nous &amp;détenons</translation>
    </message>
    <message>
        <source>Own &amp;finding</source>
        <translation>Conclusion &amp;propre</translation>
    </message>
    <message>
        <source>&amp;How it is computed</source>
        <translation>&amp;Comment il est calculé</translation>
    </message>
    <message>
        <source>No element selected</source>
        <translation>Aucun élément sélectionné</translation>
    </message>
    <message>
        <source>Select an element on the left to see its law and what the case holds.</source>
        <translation>Sélectionnez un élément à gauche pour voir le droit applicable et ce que contient l’affaire.</translation>
    </message>
    <message>
        <source>Why it is not higher: %1</source>
        <translation>Pourquoi il n’est pas plus élevé : %1</translation>
    </message>
    <message>
        <source>In time: %1</source>
        <translation>Dans le temps : %1</translation>
    </message>
    <message>
        <source>Next steps:</source>
        <translation>Prochaines étapes :</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prochaine étape : %1</translation>
    </message>
    <message>
        <source>Never counted, only compared: by “%1” it would be %2.</source>
        <translation>Jamais compté, seulement comparé : selon « %1 », ce serait %2.</translation>
    </message>
    <message>
        <source>Cite an exhibit</source>
        <translation>Citer une pièce</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Ajouter un fait</translation>
    </message>
    <message>
        <source>Hold a fact against it</source>
        <translation>Opposer un fait</translation>
    </message>
    <message>
        <source>Name an explanation</source>
        <translation>Indiquer une autre explication</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Ajouter un indice</translation>
    </message>
    <message>
        <source>Element sheet</source>
        <translation>Fiche de l’élément</translation>
    </message>
    <message>
        <source>Status of the rule between the two States: %1.</source>
        <translation>Statut de la règle entre les deux États : %1.</translation>
    </message>
</context>
<context>
    <name>saranda::EntityPicker</name>
    <message>
        <source>New actor “%1”</source>
        <translation>Nouvel acteur « %1 »</translation>
    </message>
    <message>
        <source>Add actor %1</source>
        <translation>Ajouter l’acteur %1</translation>
    </message>
</context>
<context>
    <name>saranda::ExhibitForm</name>
    <message>
        <source>Used in</source>
        <translation>Utilisée dans</translation>
    </message>
    <message>
        <source>No fact cites this exhibit yet.</source>
        <translation>Aucun fait ne cite encore cette pièce.</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>Chaîne de conservation</translation>
    </message>
    <message>
        <source>Add custody entry</source>
        <translation>Ajouter une étape de conservation</translation>
    </message>
    <message>
        <source>Remove custody entry</source>
        <translation>Retirer l’étape de conservation</translation>
    </message>
    <message>
        <source>Where the exhibit is used</source>
        <translation>Où la pièce est utilisée</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Nat&amp;ure</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>D&amp;ate</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Quand elle a été établie</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Code of its language, such as en or ko</source>
        <translation>Code de sa langue, par exemple en ou ko</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Mar&amp;quage</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>C&amp;hallenged by</source>
        <translation>&amp;Contestée par</translation>
    </message>
    <message>
        <source>A fact such as “forged” or “clock wrong”: the better it is proved, the less the exhibit counts.</source>
        <translation>Un fait tel que « falsifiée » ou « horloge déréglée » : mieux il est prouvé, moins la pièce compte.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où elle provient</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Change title of %1</source>
        <translation>Modifier le titre de %1</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Modifier la nature de %1</translation>
    </message>
    <message>
        <source>Change date of %1</source>
        <translation>Modifier la date de %1</translation>
    </message>
    <message>
        <source>Change language of %1</source>
        <translation>Modifier la langue de %1</translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation>Modifier le marquage de %1</translation>
    </message>
    <message>
        <source>Change challenge of %1</source>
        <translation>Modifier la contestation de %1</translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation>Modifier la note de %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>key, title, how it is cited</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>saranda::ExhibitsPage</name>
    <message>
        <source>Exhibits</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>New without file</source>
        <translation>Nouvelle sans fichier</translation>
    </message>
    <message>
        <source>Enter an exhibit whose file comes later</source>
        <translation>Saisir une pièce dont le fichier viendra plus tard</translation>
    </message>
    <message>
        <source>Remove the selected exhibits; facts stay, without their citations (Delete)</source>
        <translation>Retirer les pièces sélectionnées ; les faits restent, sans ces citations (Suppr)</translation>
    </message>
    <message>
        <source>No exhibit yet</source>
        <translation>Aucune pièce pour l’instant</translation>
    </message>
    <message>
        <source>Drop files or folders here. Each file becomes an exhibit: its bytes go into the case file and its SHA-256 is taken while they come in.</source>
        <translation>Déposez ici des fichiers ou des dossiers. Chaque fichier devient une pièce : ses octets entrent dans le fichier d’affaire et son empreinte SHA-256 est calculée à leur entrée.</translation>
    </message>
    <message>
        <source>Select an exhibit to see it.</source>
        <translation>Sélectionnez une pièce pour l’afficher.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exhibit(s)</source>
        <translation>
            <numerusform>Retirer %n pièce</numerusform>
            <numerusform>Retirer %n pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) removed.</source>
        <translation>
            <numerusform>%n pièce retirée.</numerusform>
            <numerusform>%n pièces retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Take files into the case as exhibits (Ctrl+Shift+A)</source>
        <translation>Verser des fichiers à l’affaire comme pièces (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>The file was written to “%1”.</source>
        <translation>Le fichier a été écrit dans « %1 ».</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>New exhibit</source>
        <translation>Nouvelle pièce</translation>
    </message>
    <message>
        <source>Add exhibit %1</source>
        <translation>Ajouter la pièce %1</translation>
    </message>
    <message>
        <source>Add files as exhibits</source>
        <translation>Ajouter des fichiers comme pièces</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) added.</source>
        <translation>
            <numerusform>%n pièce ajoutée.</numerusform>
            <numerusform>%n pièces ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::FactForm</name>
    <message>
        <source>What happened, in one sentence that an exhibit can prove</source>
        <translation>Ce qui s’est passé, en une phrase qu’une pièce peut prouver</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Énoncé</translation>
    </message>
    <message>
        <source>Ctrl+Enter or leaving the field stores what you wrote.</source>
        <translation>Ctrl+Entrée, ou quitter le champ, enregistre ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>EDTF: 2017-06-27, 1999-08, 2004~, 2017-06-27/.., ../1946-10-22.</source>
        <translation>EDTF : 2017-06-27, 1999-08, 2004~, 2017-06-27/.., ../1946-10-22.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Opérations</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Relation</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Mar&amp;quage</translation>
    </message>
    <message>
        <source>Who may see this fact.</source>
        <translation>Qui peut voir ce fait.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>For the team; never printed.</source>
        <translation>Pour l’équipe ; jamais imprimée.</translation>
    </message>
    <message>
        <source>A fact needs a statement.</source>
        <translation>Un fait exige un énoncé.</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Nouveau fait</translation>
    </message>
    <message>
        <source>No fact selected</source>
        <translation>Aucun fait sélectionné</translation>
    </message>
    <message>
        <source>Fact %1</source>
        <translation>Fait %1</translation>
    </message>
    <message>
        <source>The fact is stored as soon as it has a statement.</source>
        <translation>Le fait est enregistré dès qu’il a un énoncé.</translation>
    </message>
    <message>
        <source>This fact</source>
        <translation>Ce fait</translation>
    </message>
    <message>
        <source>Supported: %1. Nothing says the contrary.</source>
        <translation>Étayé : %1. Rien ne dit le contraire.</translation>
    </message>
    <message>
        <source>Supported: %1. Contradicted: %2.</source>
        <translation>Étayé : %1. Contredit : %2.</translation>
    </message>
</context>
<context>
    <name>saranda::FactsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>none</source>
        <comment>contrary evidence</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>no exhibit</source>
        <translation>aucune pièce</translation>
    </message>
    <message>
        <source>No date. Undated facts are listed last.</source>
        <translation>Pas de date. Les faits sans date figurent en dernier.</translation>
    </message>
    <message>
        <source>Entered as %1. Sorted by the earliest day it can mean.</source>
        <translation>Saisi comme %1. Classé selon le premier jour possible.</translation>
    </message>
    <message>
        <source>How far the exhibits that support it carry it: %1</source>
        <translation>Jusqu’où les pièces qui l’étayent le portent : %1</translation>
    </message>
    <message>
        <source>How far exhibits say the contrary: %1</source>
        <translation>Jusqu’où des pièces disent le contraire : %1</translation>
    </message>
    <message>
        <source>What remains when the contrary evidence is weighed: %1</source>
        <translation>Ce qui reste une fois les preuves contraires mises en balance : %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Net level</source>
        <translation>Niveau net</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>A fact needs a statement.</source>
        <translation>Un fait exige un énoncé.</translation>
    </message>
</context>
<context>
    <name>saranda::FactsPage</name>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Nouveau fait</translation>
    </message>
    <message>
        <source>Write a new fact (%1)</source>
        <translation>Rédiger un nouveau fait (%1)</translation>
    </message>
    <message>
        <source>About operation…</source>
        <translation>Relatif à l’opération…</translation>
    </message>
    <message>
        <source>Say which operations the selected facts are about</source>
        <translation>Indiquer les opérations auxquelles se rapportent les faits sélectionnés</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the selected facts (Delete)</source>
        <translation>Retirer les faits sélectionnés (Suppr)</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message>
        <source>Which facts are listed</source>
        <translation>Quels faits figurent dans la liste</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Afficher tous les faits</translation>
    </message>
    <message>
        <source>Facts, in the order of time</source>
        <translation>Faits, dans l’ordre chronologique</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Tous les faits</translation>
    </message>
    <message>
        <source>General facts</source>
        <translation>Faits généraux</translation>
    </message>
    <message>
        <source>Facts without an exhibit</source>
        <translation>Faits sans pièce</translation>
    </message>
    <message>
        <source>Contradicted facts</source>
        <translation>Faits contredits</translation>
    </message>
    <message>
        <source>No facts yet</source>
        <translation>Aucun fait pour l’instant</translation>
    </message>
    <message>
        <source>A fact is one sentence that an exhibit can prove: who did what, when. Write it, cite the page, and its level follows.</source>
        <translation>Un fait est une phrase qu’une pièce peut prouver : qui a fait quoi, et quand. Rédigez-la, citez la page, et son niveau en résulte.</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>No fact of the case is among “%1”.</source>
        <translation>Aucun fait de l’affaire ne relève de « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) removed.</source>
        <translation>
            <numerusform>%n fait retiré.</numerusform>
            <numerusform>%n faits retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 They were also taken out of %n other record(s).</source>
        <translation>
            <numerusform>%1 Le retrait s’étend aussi à %n autre enregistrement.</numerusform>
            <numerusform>%1 Le retrait s’étend aussi à %n autres enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The case has no operation yet</source>
        <translation>L’affaire ne contient encore aucune opération</translation>
    </message>
</context>
<context>
    <name>saranda::FieldChecker</name>
    <message>
        <source>it is not valid Unicode text</source>
        <translation>ce n’est pas un texte Unicode valide</translation>
    </message>
    <message>
        <source>it names a record that is not in the case</source>
        <translation>la valeur désigne un enregistrement qui n’est pas dans l’affaire</translation>
    </message>
    <message>
        <source>“%1” is not in the case's marking scheme</source>
        <translation>« %1 » ne figure pas dans le système de marquage de l’affaire</translation>
    </message>
    <message>
        <source>it is not a SHA-256 in lower-case hexadecimal</source>
        <translation>ce n’est pas une empreinte SHA-256 en hexadécimal minuscule</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 n’est pas compris entre %2 et %3</translation>
    </message>
    <message>
        <source>it is not a possible number</source>
        <translation>ce n’est pas un nombre possible</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>« %1 » y figure deux fois</translation>
    </message>
    <message>
        <source>it cannot be written as JSON</source>
        <translation>la valeur ne peut pas être écrite en JSON</translation>
    </message>
</context>
<context>
    <name>saranda::FileActions</name>
    <message>
        <source>&amp;New Case…</source>
        <translation>&amp;Nouvelle affaire…</translation>
    </message>
    <message>
        <source>Start an empty case in a new file</source>
        <translation>Commencer une affaire vide dans un nouveau fichier</translation>
    </message>
    <message>
        <source>&amp;Open Case…</source>
        <translation>&amp;Ouvrir une affaire…</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Ouvrir un fichier d’affaire</translation>
    </message>
    <message>
        <source>Open the Sample Case</source>
        <translation>Ouvrir l’affaire d’exemple</translation>
    </message>
    <message>
        <source>Look around in a copy of the sample case: Sony, Bangladesh Bank, WannaCry</source>
        <translation>Découvrir le programme dans une copie de l’affaire d’exemple : Sony, Banque du Bangladesh, WannaCry</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Write a copy of the whole case; everything is saved already</source>
        <translation>Écrire une copie de toute l’affaire ; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>&amp;Import Case Document…</source>
        <translation>&amp;Importer un document d’affaire…</translation>
    </message>
    <message>
        <source>Take the records of a case document (JSON) into this case</source>
        <translation>Reprendre dans cette affaire les enregistrements d’un document d’affaire (JSON)</translation>
    </message>
    <message>
        <source>&amp;Export Case Document…</source>
        <translation>E&amp;xporter le document d’affaire…</translation>
    </message>
    <message>
        <source>Write all records of this case as a document (JSON)</source>
        <translation>Écrire tous les enregistrements de cette affaire dans un document (JSON)</translation>
    </message>
    <message>
        <source>Export &amp;Memorandum…</source>
        <translation>Exporter le &amp;mémorandum…</translation>
    </message>
    <message>
        <source>Write the legal memorandum as a PDF</source>
        <translation>Écrire le mémorandum juridique au format PDF</translation>
    </message>
    <message>
        <source>&amp;Close Case</source>
        <translation>&amp;Fermer l’affaire</translation>
    </message>
    <message>
        <source>Close this case</source>
        <translation>Fermer cette affaire</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Affaires &amp;récentes</translation>
    </message>
    <message>
        <source>No case was opened yet</source>
        <translation>Aucune affaire n’a encore été ouverte</translation>
    </message>
    <message>
        <source>Clear This List</source>
        <translation>Effacer cette liste</translation>
    </message>
    <message>
        <source>New Case</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>case.saranda</source>
        <translation>affaire.saranda</translation>
    </message>
    <message>
        <source>Saranda cases (*.saranda)</source>
        <translation>Affaires Saranda (*.saranda)</translation>
    </message>
    <message>
        <source>Open Case</source>
        <translation>Ouvrir une affaire</translation>
    </message>
    <message>
        <source>Saranda cases (*.saranda);;All files (*)</source>
        <translation>Affaires Saranda (*.saranda);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source> copy.saranda</source>
        <translation> copie.saranda</translation>
    </message>
    <message>
        <source>A copy was written to “%1”.</source>
        <translation>Une copie a été écrite dans « %1 ».</translation>
    </message>
    <message>
        <source>Import Case Document</source>
        <translation>Importer un document d’affaire</translation>
    </message>
    <message>
        <source>Case documents (*.json);;All files (*)</source>
        <translation>Documents d’affaire (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>« %1 » a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was imported, with %n remark(s):</source>
        <translation>
            <numerusform>« %1 » a été importé, avec %n remarque :</numerusform>
            <numerusform>« %1 » a été importé, avec %n remarques :</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Case Document</source>
        <translation>Exporter le document d’affaire</translation>
    </message>
    <message>
        <source>Case documents (*.json)</source>
        <translation>Documents d’affaire (*.json)</translation>
    </message>
    <message>
        <source>The case was written to “%1”.</source>
        <translation>L’affaire a été écrite dans « %1 ».</translation>
    </message>
    <message>
        <source> memorandum</source>
        <translation> mémorandum</translation>
    </message>
    <message>
        <source>The memorandum was written to “%1”.</source>
        <translation>Le mémorandum a été écrit dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>saranda::FileBox</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Export file…</source>
        <translation>Exporter le fichier…</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Write the file out as it was taken in, after checking its hash</source>
        <translation>Écrire le fichier tel qu’il a été versé, après contrôle de son empreinte</translation>
    </message>
    <message>
        <source>Take the bytes of a file into the case for this exhibit</source>
        <translation>Verser à l’affaire les octets d’un fichier pour cette pièce</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>The exhibit has no file yet.</source>
        <translation>La pièce n’a pas encore de fichier.</translation>
    </message>
    <message>
        <source>%1 (the case does not hold its bytes)</source>
        <translation>%1 (l’affaire n’en contient pas les octets)</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Attach file to %1</source>
        <translation>Joindre un fichier à %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export file of %1</source>
        <translation>Exporter le fichier de %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>« %1 » ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>« %1 » n’a pas pu être écrit : %2.</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>Autres versions</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Ajouter une version</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>Retirer la version</translation>
    </message>
    <message>
        <source>Export version</source>
        <translation>Exporter la version</translation>
    </message>
</context>
<context>
    <name>saranda::FindingForm</name>
    <message>
        <source>There is no point against it</source>
        <translation>Il n’existe aucun argument contre nous</translation>
    </message>
    <message>
        <source>There is no alternative to consider</source>
        <translation>Il n’y a aucune autre explication à envisager</translation>
    </message>
    <message>
        <source>Record the finding</source>
        <translation>Consigner la conclusion</translation>
    </message>
    <message>
        <source>Discard the entry</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>Withdraw the finding</source>
        <translation>Retirer la conclusion</translation>
    </message>
    <message>
        <source>&amp;Level found</source>
        <translation>Niveau &amp;retenu</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Found &amp;by</source>
        <translation>Con&amp;clu par</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <source>Strongest point &amp;against</source>
        <translation>Argument contraire le plus &amp;fort</translation>
    </message>
    <message>
        <source>Al&amp;ternatives considered</source>
        <translation>Autres e&amp;xplications envisagées</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Relec&amp;ture</translation>
    </message>
    <message>
        <source>Re&amp;viewed by</source>
        <translation>Rel&amp;u par</translation>
    </message>
    <message>
        <source>Computed: %1. Required: %2.</source>
        <translation>Calculé : %1. Exigé : %2.</translation>
    </message>
    <message>
        <source>The finding (%1) differs from the computed level; a memo prints both.</source>
        <translation>La conclusion (%1) diffère du niveau calculé ; un mémorandum imprime les deux.</translation>
    </message>
    <message>
        <source>Nobody has recorded a finding on this element yet.</source>
        <translation>Personne n’a encore consigné de conclusion sur cet élément.</translation>
    </message>
    <message>
        <source>Not recorded yet.</source>
        <translation>Pas encore consignée.</translation>
    </message>
    <message>
        <source>The date of the finding is not a date.</source>
        <translation>La date de la conclusion n’est pas une date.</translation>
    </message>
</context>
<context>
    <name>saranda::GradeBox</name>
    <message>
        <source>Not graded</source>
        <translation>Sans cote</translation>
    </message>
    <message>
        <source>As the source – %1</source>
        <translation>Comme la source – %1</translation>
    </message>
    <message>
        <source>As the source, which is not graded</source>
        <translation>Comme la source, qui n’a pas de cote</translation>
    </message>
    <message>
        <source>Lifts the exhibit by one level.</source>
        <translation>Relève la pièce d’un niveau.</translation>
    </message>
    <message>
        <source>Lowers the exhibit by one level.</source>
        <translation>Abaisse la pièce d’un niveau.</translation>
    </message>
    <message>
        <source>Say why. A grade without a reason cannot be explained to a reviewer.</source>
        <translation>Dites pourquoi. Une cote sans motif ne peut être expliquée à un relecteur.</translation>
    </message>
    <message>
        <source>Level of the exhibit</source>
        <translation>Niveau de la pièce</translation>
    </message>
    <message>
        <source>Secondary source</source>
        <translation>Source secondaire</translation>
    </message>
    <message>
        <source>Press, repost, attribution without evidence. Counts as arguable at most, and only corroborates.</source>
        <translation>Presse, reprise, attribution sans preuve. Compte au plus comme défendable et ne peut que corroborer.</translation>
    </message>
    <message>
        <source>Change “secondary” of %1</source>
        <translation>Modifier « secondaire » de %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Admise</translation>
    </message>
    <message>
        <source>Admitted, stipulated or judicially noticed. Counts as conclusive; it cannot be lost.</source>
        <translation>Reconnue, convenue ou de notoriété judiciaire. Compte comme concluante ; elle ne peut être perdue.</translation>
    </message>
    <message>
        <source>Change “agreed” of %1</source>
        <translation>Modifier « admise » de %1</translation>
    </message>
    <message>
        <source>Change marks of %1</source>
        <translation>Modifier les marques de %1</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>&amp;Fiabilité</translation>
    </message>
    <message>
        <source>How reliable the source is for this item; usually that of the source.</source>
        <translation>Dans quelle mesure la source est fiable pour cette pièce ; en général celle de la source.</translation>
    </message>
    <message>
        <source>Cre&amp;dibility</source>
        <translation>Cré&amp;dibilité</translation>
    </message>
    <message>
        <source>How likely the item itself is true, whoever says it. Confirmation is computed from the case, so 1 counts as 2.</source>
        <translation>Dans quelle mesure le contenu lui-même est vraisemblable, quel qu’en soit l’auteur. La confirmation est calculée à partir de l’affaire ; 1 compte donc comme 2.</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>Mot&amp;if</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Computed from grade and marks</source>
        <translation>Calculé à partir de la cote et des marques</translation>
    </message>
    <message>
        <source>Change reliability of %1</source>
        <translation>Modifier la fiabilité de %1</translation>
    </message>
    <message>
        <source>Change credibility of %1</source>
        <translation>Modifier la crédibilité de %1</translation>
    </message>
    <message>
        <source>Change reason for the grade of %1</source>
        <translation>Modifier le motif de la cote de %1</translation>
    </message>
</context>
<context>
    <name>saranda::GradeHistory</name>
    <message>
        <source>Not graded</source>
        <translation>Sans cote</translation>
    </message>
    <message>
        <source>%1, changed by %2</source>
        <comment>grade, person</comment>
        <translation>%1, modifiée par %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>grade, day</comment>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, until %2, changed by %3</source>
        <comment>grade, day, person</comment>
        <translation>%1, jusqu’au %2, modifiée par %3</translation>
    </message>
    <message>
        <source>Earlier grades of the source</source>
        <translation>Cotes antérieures de la source</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Aucun motif n’a été donné.</translation>
    </message>
</context>
<context>
    <name>saranda::HelpWindow</name>
    <message>
        <source>About Saranda</source>
        <translation>À propos de Saranda</translation>
    </message>
    <message>
        <source>How a Level Is Computed</source>
        <translation>Comment un niveau est calculé</translation>
    </message>
</context>
<context>
    <name>saranda::IncidentForm</name>
    <message>
        <source>Not yet decided</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Claims and facts about it</source>
        <translation>Demandes et faits qui s’y rapportent</translation>
    </message>
    <message>
        <source>No claim and no fact is about this operation yet.</source>
        <translation>Aucune demande ni aucun fait ne se rapporte encore à cette opération.</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Add harm</source>
        <translation>Ajouter un dommage</translation>
    </message>
    <message>
        <source>Remove harm</source>
        <translation>Retirer le dommage</translation>
    </message>
    <message>
        <source>Claims and facts about the operation</source>
        <translation>Demandes et faits relatifs à l’opération</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Nat&amp;ure</translation>
    </message>
    <message>
        <source>For a cyber operation, circumstantial proof has to connect the State with both sides: the infrastructure and the perpetrator.</source>
        <translation>Pour une cyberopération, la preuve circonstancielle doit relier l’État aux deux côtés : l’infrastructure et l’auteur.</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Ci&amp;ble</translation>
    </message>
    <message>
        <source>Whom or what the operation hit</source>
        <translation>La personne ou la chose que l’opération a touchée</translation>
    </message>
    <message>
        <source>&amp;Sectors</source>
        <translation>&amp;Secteurs</translation>
    </message>
    <message>
        <source>Sectors of critical infrastructure</source>
        <translation>Secteurs des infrastructures critiques</translation>
    </message>
    <message>
        <source>&amp;Victims</source>
        <translation>&amp;Victimes</translation>
    </message>
    <message>
        <source>Codes of the injured States, such as JPN</source>
        <translation>Codes des États lésés, par exemple JPN</translation>
    </message>
    <message>
        <source>Emanates &amp;from</source>
        <translation>Provenanc&amp;e</translation>
    </message>
    <message>
        <source>Codes of the States from whose territory it came</source>
        <translation>Codes des États du territoire desquels elle provenait</translation>
    </message>
    <message>
        <source>Asserted &amp;rule</source>
        <translation>&amp;Règle invoquée</translation>
    </message>
    <message>
        <source>The rule said to be breached; with the purpose it decides the standard of proof</source>
        <translation>La règle dont la violation est alléguée ; avec le but, elle détermine le niveau de preuve</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Campagne</translation>
    </message>
    <message>
        <source>Groups operations under one name</source>
        <translation>Regroupe des opérations sous un même nom</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Mar&amp;quage</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Change title of %1</source>
        <translation>Modifier le titre de %1</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Modifier la nature de %1</translation>
    </message>
    <message>
        <source>Change period of %1</source>
        <translation>Modifier la période de %1</translation>
    </message>
    <message>
        <source>Change target of %1</source>
        <translation>Modifier la cible de %1</translation>
    </message>
    <message>
        <source>Change sectors of %1</source>
        <translation>Modifier les secteurs de %1</translation>
    </message>
    <message>
        <source>Change victims of %1</source>
        <translation>Modifier les victimes de %1</translation>
    </message>
    <message>
        <source>Change where %1 emanates from</source>
        <translation>Modifier la provenance de %1</translation>
    </message>
    <message>
        <source>Change asserted rule of %1</source>
        <translation>Modifier la règle invoquée de %1</translation>
    </message>
    <message>
        <source>Change campaign of %1</source>
        <translation>Modifier la campagne de %1</translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation>Modifier le marquage de %1</translation>
    </message>
    <message>
        <source>Change description of %1</source>
        <translation>Modifier la description de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key, title</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>saranda::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>New operation</source>
        <translation>Nouvelle opération</translation>
    </message>
    <message>
        <source>Enter a new operation</source>
        <translation>Saisir une nouvelle opération</translation>
    </message>
    <message>
        <source>Remove the selected operations with the claims about them (Delete)</source>
        <translation>Retirer les opérations sélectionnées avec les demandes qui s’y rapportent (Suppr)</translation>
    </message>
    <message>
        <source>No operation yet</source>
        <translation>Aucune opération pour l’instant</translation>
    </message>
    <message>
        <source>An operation is the conduct a claim is about: one attack, one intrusion. Enter each one separately; a campaign groups them by name.</source>
        <translation>Une opération est le comportement sur lequel porte une demande : une attaque, une intrusion. Saisissez chacune séparément ; une campagne les regroupe sous un nom.</translation>
    </message>
    <message>
        <source>Select an operation to see it.</source>
        <translation>Sélectionnez une opération pour l’afficher.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n operation(s)</source>
        <translation>
            <numerusform>Retirer %n opération</numerusform>
            <numerusform>Retirer %n opérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) removed.</source>
        <translation>
            <numerusform>%n opération retirée.</numerusform>
            <numerusform>%n opérations retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Asserted rule</source>
        <translation>Règle invoquée</translation>
    </message>
    <message>
        <source>Emanates from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Dommage</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Add operation %1</source>
        <translation>Ajouter l’opération %1</translation>
    </message>
</context>
<context>
    <name>saranda::InfrastructureForm</name>
    <message>
        <source>Facts that link it</source>
        <translation>Faits qui l’y relient</translation>
    </message>
    <message>
        <source>No fact links this item to anything yet.</source>
        <translation>Aucun fait ne relie encore cet élément d’infrastructure à quoi que ce soit.</translation>
    </message>
    <message>
        <source>Facts that link this item</source>
        <translation>Faits qui relient cet élément d’infrastructure</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>An address, a name, a hash. It is kept as text and never looked up.</source>
        <translation>Une adresse, un nom, une empreinte. La valeur est conservée comme texte et n’est jamais recherchée en ligne.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Nat&amp;ure</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;État</translation>
    </message>
    <message>
        <source>The State the address is allocated to or the thing is in. A link that has to be proved belongs into a fact.</source>
        <translation>L’État auquel l’adresse est attribuée ou dans lequel la chose se trouve. Un lien qui doit être prouvé relève d’un fait.</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Mar&amp;quage</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>Change value of %1</source>
        <translation>Modifier la valeur de %1</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Modifier la nature de %1</translation>
    </message>
    <message>
        <source>Change State of %1</source>
        <translation>Modifier l’État de %1</translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation>Modifier le marquage de %1</translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation>Modifier la note de %1</translation>
    </message>
</context>
<context>
    <name>saranda::Inspector</name>
    <message>
        <source>Where used</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>About the selection</source>
        <translation>À propos de la sélection</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Element of %1</source>
        <translation>Élément de %1</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Select a record to see what it rests on and what leans on it.</source>
        <translation>Sélectionnez un enregistrement pour voir sur quoi il repose et ce qui s’appuie sur lui.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Leans on it</source>
        <translation>S’appuie sur lui</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
</context>
<context>
    <name>saranda::Intake</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>« %1 » est un dossier et non un fichier.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>« %1 » n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Taken into the case from “%1”.</source>
        <translation>Versé à l’affaire depuis « %1 ».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Close it in other programs and add it again.</source>
        <translation>« %1 » a changé pendant la lecture. Fermez-le dans les autres programmes et ajoutez-le à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n exhibit(s)</source>
        <translation>
            <numerusform>Ajouter %n pièce</numerusform>
            <numerusform>Ajouter %n pièces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::IntakeBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Taking files in</source>
        <translation>Versement des fichiers</translation>
    </message>
    <message>
        <source>Stop; nothing is added</source>
        <translation>Arrêter ; rien n’est ajouté</translation>
    </message>
    <message>
        <source>Taking in %1 (%2 of %3)</source>
        <translation>Versement de %1 (%2 sur %3)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n exhibit(s)</source>
        <translation>
            <numerusform>Ajouter %n pièce</numerusform>
            <numerusform>Ajouter %n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No exhibit was added.</source>
        <translation>Arrêté. Aucune pièce n’a été ajoutée.</translation>
    </message>
</context>
<context>
    <name>saranda::LawPanel</name>
    <message>
        <source>The law</source>
        <translation>Le droit</translation>
    </message>
    <message>
        <source>Select an element to read what the law requires.</source>
        <translation>Sélectionnez un élément pour lire ce que le droit exige.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>A series of facts must connect the State with both the infrastructure and the perpetrator.</source>
        <translation>Une série de faits doit relier l’État à la fois à l’infrastructure et à l’auteur.</translation>
    </message>
    <message>
        <source>No basis requires it in itself.</source>
        <translation>Aucun fondement ne l’exige en soi.</translation>
    </message>
    <message>
        <source>Every element of a basis must be shown; one basis is enough.</source>
        <translation>Chaque élément d’un fondement doit être établi ; un seul fondement suffit.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Sources juridiques</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Pinpoint to be checked.</source>
        <translation>Référence à vérifier.</translation>
    </message>
    <message>
        <source>What usually proves it</source>
        <translation>Ce qui le prouve d’ordinaire</translation>
    </message>
    <message>
        <source>• %1 (%2)</source>
        <translation>• %1 (%2)</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Must be shown for this operation itself: facts about other operations or the general relationship carry it no further than “%1”.</source>
        <translation>Doit être établi pour cette opération elle-même : les faits relatifs à d’autres opérations ou à la relation générale ne le portent pas au-delà de « %1 ».</translation>
    </message>
    <message>
        <source>For comparison only: it never counts for the claim.</source>
        <translation>À titre de comparaison seulement : cela ne compte jamais pour la demande.</translation>
    </message>
</context>
<context>
    <name>saranda::LegendStrip</name>
    <message>
        <source>Signs of the timeline: %1</source>
        <translation>Signes de la chronologie : %1</translation>
    </message>
</context>
<context>
    <name>saranda::LevelMeter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>saranda::ListField</name>
    <message>
        <source>Separate with semicolons</source>
        <translation>Séparer par des points-virgules</translation>
    </message>
</context>
<context>
    <name>saranda::LogModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
</context>
<context>
    <name>saranda::LogPage</name>
    <message>
        <source>added</source>
        <translation>(ajout)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>(retrait)</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>(modification)</translation>
    </message>
    <message>
        <source>Verify the case file</source>
        <translation>Vérifier le fichier d’affaire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Check every record, every log entry and every byte of the exhibits</source>
        <translation>Contrôler chaque enregistrement, chaque entrée du journal et chaque octet des pièces</translation>
    </message>
    <message>
        <source>Copy the selected entries, or all, as text</source>
        <translation>Copier les entrées sélectionnées, ou toutes, comme texte</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Verifying the case file</source>
        <translation>Vérification du fichier d’affaire</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aucune modification pour l’instant</translation>
    </message>
    <message>
        <source>Every change to the case is written here, with its author and time, and chained by hashes so that no entry can be altered or taken out unseen.</source>
        <translation>Chaque modification de l’affaire est inscrite ici, avec son auteur et son heure, et enchaînée par des empreintes, de sorte qu’aucune entrée ne peut être altérée ou retirée à l’insu de tous.</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What the entry changed</source>
        <translation>Ce que l’entrée a modifié</translation>
    </message>
    <message>
        <source>The log was copied as text.</source>
        <translation>Le journal a été copié comme texte.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>et %n autre enregistrement</numerusform>
            <numerusform>et %n autres enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>Exhibit E-1 changed</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>The case file is sound: %1 log entries, %2 records, %3 files with %4 were checked.</source>
        <translation>Le fichier d’affaire est intègre : %1 entrées du journal, %2 enregistrements et %3 fichiers (%4) ont été vérifiés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>The case file is not as the log says: %n problem(s).</source>
        <translation>
            <numerusform>Le fichier d’affaire ne correspond pas au journal : %n problème.</numerusform>
            <numerusform>Le fichier d’affaire ne correspond pas au journal : %n problèmes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::LossTree</name>
    <message>
        <source>Markings</source>
        <translation>Marquages</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n exhibit(s))</source>
        <comment>origin</comment>
        <translation>
            <numerusform>%1 (%n pièce)</numerusform>
            <numerusform>%1 (%n pièces)</numerusform>
        </translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>above the marking</source>
        <translation>au-dessus du marquage</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>sans « %1 »</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>avec « %1 »</translation>
    </message>
    <message>
        <source>may not be used</source>
        <translation>ne peut être utilisé</translation>
    </message>
    <message>
        <source>one with %1</source>
        <translation>même origine que %1</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>What the case rests on</source>
        <translation>Ce sur quoi l’affaire repose</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Supposed</source>
        <translation>Supposé</translation>
    </message>
</context>
<context>
    <name>saranda::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find Anything</source>
        <translation>Re&amp;chercher partout</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>Show or hide what is known about the selection (Ctrl+I)</source>
        <translation>Afficher ou masquer ce que l’on sait de la sélection (Ctrl+I)</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Text in &amp;Usual Size</source>
        <translation>Texte de taille &amp;habituelle</translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>How a Level Is &amp;Computed</source>
        <translation>Comment un niveau est &amp;calculé</translation>
    </message>
    <message>
        <source>&amp;About Saranda</source>
        <translation>À &amp;propos de Saranda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>Revenir là où vous étiez (Alt+Gauche)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Avancer de nouveau (Alt+Droite)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État du programme</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Saranda</source>
        <translation>Saranda</translation>
    </message>
    <message>
        <source>%1 – Saranda</source>
        <translation>%1 – Saranda</translation>
    </message>
    <message>
        <source>Editing as %1</source>
        <translation>Modifications au nom de %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Toutes les modifications sont enregistrées</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>%1 is working on this case on %2 since %3</source>
        <translation>%1 travaille sur cette affaire, sur le poste %2, depuis %3</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written</source>
        <translation>Le fichier ou son dossier est protégé en écriture</translation>
    </message>
</context>
<context>
    <name>saranda::MemoDialog</name>
    <message>
        <source>Export Memorandum</source>
        <translation>Exporter le mémorandum</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Document Word (DOCX)</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>Texte OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page Web (HTML)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Up to “%1”</source>
        <translation>Jusqu’à « %1 »</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Reader may &amp;see</source>
        <translation>Le lecteur peut &amp;voir</translation>
    </message>
    <message>
        <source>Nothing above this marking leaves, and the levels are those of the evidence that does.</source>
        <translation>Rien de ce qui dépasse ce marquage ne sort, et les niveaux sont ceux des preuves qui sortent.</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Demandes</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Écrire…</translation>
    </message>
    <message>
        <source>Memorandum (*%1)</source>
        <translation>Mémorandum (*%1)</translation>
    </message>
</context>
<context>
    <name>saranda::MessageLine</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>saranda::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>saranda::OperationsField</name>
    <message>
        <source>Operations the fact is about</source>
        <translation>Opérations auxquelles le fait se rapporte</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>key and title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The case has no operation yet: the fact is general.</source>
        <translation>L’affaire ne contient encore aucune opération : le fait est général.</translation>
    </message>
    <message>
        <source>None ticked: a general fact.</source>
        <translation>Aucune cochée : fait général.</translation>
    </message>
    <message>
        <source>A general fact counts for every operation, but cannot carry an element that must be shown for the operation itself.</source>
        <translation>Un fait général compte pour chaque opération, mais ne peut porter un élément qui doit être établi pour l’opération elle-même.</translation>
    </message>
</context>
<context>
    <name>saranda::OriginBox</name>
    <message>
        <source>New source “%1”</source>
        <translation>Nouvelle source « %1 »</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>The person or body it comes from</source>
        <translation>La personne ou l’organisme dont elle provient</translation>
    </message>
    <message>
        <source>Derived &amp;from</source>
        <translation>Dé&amp;rivée de</translation>
    </message>
    <message>
        <source>The exhibit it copies, quotes or summarises</source>
        <translation>La pièce qu’elle copie, cite ou résume</translation>
    </message>
    <message>
        <source>Common ori&amp;gin</source>
        <translation>Ori&amp;gine commune</translation>
    </message>
    <message>
        <source>Give exhibits that go back to one report the same word here.</source>
        <translation>Donnez ici le même mot aux pièces qui remontent à un même rapport.</translation>
    </message>
    <message>
        <source>Change source of %1</source>
        <translation>Modifier la source de %1</translation>
    </message>
    <message>
        <source>Change what %1 derives from</source>
        <translation>Modifier ce dont %1 dérive</translation>
    </message>
    <message>
        <source>Change origin of %1</source>
        <translation>Modifier l’origine de %1</translation>
    </message>
    <message>
        <source>Add source %1 to %2</source>
        <translation>Ajouter la source %1 à %2</translation>
    </message>
    <message>
        <source>Independent: no other exhibit has the same origin.</source>
        <translation>Indépendante : aucune autre pièce n’a la même origine.</translation>
    </message>
    <message>
        <source>Same origin, so not independent: %1.</source>
        <translation>Même origine, donc non indépendante : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Same origin, so not independent: %1 and %n more.</source>
        <translation>
            <numerusform>Même origine, donc non indépendante : %1 et %n autre.</numerusform>
            <numerusform>Même origine, donc non indépendante : %1 et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::OverviewPage</name>
    <message>
        <source>No claim yet</source>
        <translation>Aucune demande pour l’instant</translation>
    </message>
    <message>
        <source>First enter the operation under Incidents, add files under Exhibits and state what they prove under Facts. Then make the claim under Attribution or Due diligence: it shows here how far the proof carries it.</source>
        <translation>Saisissez d’abord l’opération sous Opérations, ajoutez des fichiers sous Pièces et énoncez sous Faits ce qu’ils prouvent. Formulez ensuite la demande sous Attribution ou Diligence due : on voit ici jusqu’où la preuve la porte.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>No open task.</source>
        <translation>Aucune tâche ouverte.</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tâches ouvertes</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Modifications récentes</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>L’affaire</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n opération</numerusform>
            <numerusform>%n opérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 established</source>
        <translation>%1 sur %2 établies</translation>
    </message>
    <message numerus="yes">
        <source>%n since your last visit</source>
        <translation>
            <numerusform>%n depuis votre dernière visite</numerusform>
            <numerusform>%n depuis votre dernière visite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::PositionForm</name>
    <message>
        <source>Not recorded</source>
        <translation>Non consignée</translation>
    </message>
    <message>
        <source>Record this in the case</source>
        <translation>La consigner dans l’affaire</translation>
    </message>
    <message>
        <source>Takes over the position, its source and its date</source>
        <translation>Reprend la position, sa source et sa date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What the library lists</source>
        <translation>Ce qu’indique la bibliothèque</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>The State's name in this case and its memo</source>
        <translation>Le nom de l’État dans cette affaire et son mémorandum</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Whether this State treats due diligence in cyberspace as a binding rule. A memo states it for the respondent and for the claimant.</source>
        <translation>Si cet État tient la diligence due dans le cyberespace pour une règle obligatoire. Un mémorandum l’indique pour le défendeur et pour le demandeur.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Where the State said so</source>
        <translation>Où l’État l’a dit</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>À la &amp;date du</translation>
    </message>
    <message>
        <source>The day on which that source was read or published</source>
        <translation>Le jour où cette source a été lue ou publiée</translation>
    </message>
    <message>
        <source>Recorded in this case</source>
        <translation>Consignée dans cette affaire</translation>
    </message>
    <message>
        <source>Listed in the library</source>
        <translation>Indiquée dans la bibliothèque</translation>
    </message>
    <message>
        <source>Change name of %1</source>
        <translation>Modifier le nom de %1</translation>
    </message>
    <message>
        <source>Change position of %1 on due diligence</source>
        <translation>Modifier la position de %1 sur la diligence due</translation>
    </message>
    <message>
        <source>Change source of the position of %1</source>
        <translation>Modifier la source de la position de %1</translation>
    </message>
    <message>
        <source>Change date of the position of %1</source>
        <translation>Modifier la date de la position de %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>State, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, as of %2. %3</source>
        <comment>position, date, source</comment>
        <translation>%1, à la date du %2. %3</translation>
    </message>
    <message>
        <source>The library lists no position of this State.</source>
        <translation>La bibliothèque n’indique aucune position de cet État.</translation>
    </message>
    <message>
        <source>Record position of %1 on due diligence</source>
        <translation>Consigner la position de %1 sur la diligence due</translation>
    </message>
</context>
<context>
    <name>saranda::PositionsModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>Dans cette affaire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>Library as of</source>
        <translation>Bibliothèque à la date du</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consignée</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>saranda::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>As the system calls you</source>
        <translation>Comme le système vous nomme</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Signs the log of the cases you open from now on.</source>
        <translation>Signe le journal des affaires que vous ouvrirez désormais.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
</context>
<context>
    <name>saranda::ProofPane</name>
    <message>
        <source>Go to the fact</source>
        <translation>Aller au fait</translation>
    </message>
    <message>
        <source>Count it for the other side</source>
        <translation>Le compter pour l’autre côté</translation>
    </message>
    <message>
        <source>Take the challenge back</source>
        <translation>Retirer la contestation</translation>
    </message>
    <message>
        <source>Reword the explanation</source>
        <translation>Reformuler l’explication</translation>
    </message>
    <message>
        <source>Remove from this element</source>
        <translation>Retirer de cet élément</translation>
    </message>
    <message>
        <source>Takes it out of this element (Delete); the fact itself stays</source>
        <translation>Le retire de cet élément (Suppr) ; le fait lui-même reste</translation>
    </message>
    <message>
        <source>Proof of the element</source>
        <translation>Preuve de l’élément</translation>
    </message>
</context>
<context>
    <name>saranda::RecentChanges</name>
    <message>
        <source>Recent changes</source>
        <translation>Modifications récentes</translation>
    </message>
</context>
<context>
    <name>saranda::RecordDesk</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what the action does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n other record(s) named it and changed with it.</source>
        <translation>
            <numerusform>%1 %n autre enregistrement y renvoyait et a été modifié en conséquence.</numerusform>
            <numerusform>%1 %n autres enregistrements y renvoyaient et ont été modifiés en conséquence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>saranda::RecordLinks</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::RecordPicker</name>
    <message>
        <source>Type to find</source>
        <translation>Saisir pour chercher</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
</context>
<context>
    <name>saranda::RelationField</name>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>Subject of the relation</source>
        <translation>Sujet de la relation</translation>
    </message>
    <message>
        <source>does what: uses, financed by, …</source>
        <translation>fait quoi : utilise, financé par, …</translation>
    </message>
    <message>
        <source>Predicate of the relation</source>
        <translation>Prédicat de la relation</translation>
    </message>
    <message>
        <source>To whom or what</source>
        <translation>À qui ou à quoi</translation>
    </message>
    <message>
        <source>Object of the relation</source>
        <translation>Objet de la relation</translation>
    </message>
    <message>
        <source>Remove the relation</source>
        <translation>Retirer la relation</translation>
    </message>
    <message>
        <source>A relation puts the fact on the link chart.</source>
        <translation>Une relation place le fait sur le schéma des liens.</translation>
    </message>
    <message>
        <source>The subject is missing: nothing is stored until it is named.</source>
        <translation>Le sujet manque : rien n’est enregistré tant qu’il n’est pas indiqué.</translation>
    </message>
    <message>
        <source>The predicate is missing: nothing is stored until it is named.</source>
        <translation>Le prédicat manque : rien n’est enregistré tant qu’il n’est pas indiqué.</translation>
    </message>
    <message>
        <source>The object is missing: nothing is stored until it is named.</source>
        <translation>L’objet manque : rien n’est enregistré tant qu’il n’est pas indiqué.</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>utilise</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>financed by</source>
        <translation>financé par</translation>
    </message>
    <message>
        <source>member of</source>
        <translation>membre de</translation>
    </message>
    <message>
        <source>employed by</source>
        <translation>employé par</translation>
    </message>
    <message>
        <source>registered to</source>
        <translation>enregistré au nom de</translation>
    </message>
    <message>
        <source>located in</source>
        <translation>situé dans</translation>
    </message>
    <message>
        <source>accessed from</source>
        <translation>accédé depuis</translation>
    </message>
    <message>
        <source>instructed by</source>
        <translation>agit sur instructions de</translation>
    </message>
</context>
<context>
    <name>saranda::RelationIndex</name>
    <message>
        <source>%1 %2 → %3 → %4</source>
        <comment>fact, subject, predicate, object</comment>
        <translation>%1 %2 → %3 → %4</translation>
    </message>
</context>
<context>
    <name>saranda::SearchBox</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Rechercher partout (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Keys, titles, statements, names and the text of exhibits</source>
        <translation>Clés, titres, énoncés, noms et texte des pièces</translation>
    </message>
    <message>
        <source>%1 %2
%3</source>
        <translation>%1 %2
%3</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>saranda::SourceForm</name>
    <message>
        <source>Not graded</source>
        <translation>Sans cote</translation>
    </message>
    <message>
        <source>Say why. A grade without a reason cannot be explained to a reviewer.</source>
        <translation>Dites pourquoi. Une cote sans motif ne peut être expliquée à un relecteur.</translation>
    </message>
    <message>
        <source>Earlier grades</source>
        <translation>Cotes antérieures</translation>
    </message>
    <message>
        <source>Exhibits from this source</source>
        <translation>Pièces provenant de cette source</translation>
    </message>
    <message>
        <source>No exhibit names this source yet.</source>
        <translation>Aucune pièce n’indique encore cette source.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>A person, a body, a publication</source>
        <translation>Une personne, un organisme, une publication</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Nat&amp;ure</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>&amp;Fiabilité</translation>
    </message>
    <message>
        <source>How reliable the source is as such, on the Admiralty scale. Whether a particular item is true is asked for at the exhibit.</source>
        <translation>Dans quelle mesure la source est fiable en tant que telle, selon l’échelle de l’Amirauté. La véracité d’un contenu particulier s’apprécie au niveau de la pièce.</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>Mot&amp;if</translation>
    </message>
    <message>
        <source>Track record, access to what it reports, interest in the outcome</source>
        <translation>Antécédents, accès à ce qu’elle rapporte, intérêt à l’issue</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Mar&amp;quage</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>Change name of %1</source>
        <translation>Modifier le nom de %1</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Modifier la nature de %1</translation>
    </message>
    <message>
        <source>Change reliability of %1</source>
        <translation>Modifier la fiabilité de %1</translation>
    </message>
    <message>
        <source>Change reason for the grade of %1</source>
        <translation>Modifier le motif de la cote de %1</translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation>Modifier le marquage de %1</translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation>Modifier la note de %1</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <comment>key, grade, title</comment>
        <translation>%1 (%2) %3</translation>
    </message>
</context>
<context>
    <name>saranda::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>Enter a new source</source>
        <translation>Saisir une nouvelle source</translation>
    </message>
    <message>
        <source>Remove the selected sources; their exhibits stay (Delete)</source>
        <translation>Retirer les sources sélectionnées ; leurs pièces sont conservées (Suppr)</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Aucune source pour l’instant</translation>
    </message>
    <message>
        <source>A source is the person or body an exhibit comes from. Two exhibits of one source are not independent of each other, so enter each source once.</source>
        <translation>Une source est la personne ou l’organisme dont provient une pièce. Deux pièces d’une même source ne sont pas indépendantes l’une de l’autre ; saisissez donc chaque source une seule fois.</translation>
    </message>
    <message>
        <source>Select a source to see it.</source>
        <translation>Sélectionnez une source pour l’afficher.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n source(s)</source>
        <translation>
            <numerusform>Retirer %n source</numerusform>
            <numerusform>Retirer %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) removed.</source>
        <translation>
            <numerusform>%n source retirée.</numerusform>
            <numerusform>%n sources retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sans cote</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Add source %1</source>
        <translation>Ajouter la source %1</translation>
    </message>
</context>
<context>
    <name>saranda::StartPage</name>
    <message>
        <source>Recent cases</source>
        <translation>Affaires récentes</translation>
    </message>
    <message>
        <source>Saranda</source>
        <translation>Saranda</translation>
    </message>
    <message>
        <source>Build the case for State responsibility for a cyber operation: exhibits prove facts, facts bear on the elements of the law, elements decide a claim. One case is one file, and nothing leaves this computer unless you export it.</source>
        <translation>Construisez l’affaire relative à la responsabilité de l’État pour une cyberopération : les pièces prouvent les faits, les faits portent sur les éléments de droit, les éléments décident d’une demande. Une affaire est un fichier, et rien ne quitte cet ordinateur à moins que vous ne l’exportiez.</translation>
    </message>
</context>
<context>
    <name>saranda::Storage</name>
    <message>
        <source>“%1” is not a Saranda case file.</source>
        <translation>« %1 » n’est pas un fichier d’affaire Saranda.</translation>
    </message>
    <message>
        <source>The case file “%1” is damaged.</source>
        <translation>Le fichier d’affaire « %1 » est endommagé.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a case file.</source>
        <translation>« %1 » est un dossier et non un fichier d’affaire.</translation>
    </message>
    <message>
        <source>You have no right to read “%1”.</source>
        <translation>Vous n’avez pas le droit de lire « %1 ».</translation>
    </message>
    <message>
        <source>“%1” was not closed properly and lies where nothing can be written. Copy it with its “-wal” file to a folder of your own.</source>
        <translation>« %1 » n’a pas été fermé correctement et se trouve à un endroit protégé en écriture. Copiez-le avec son fichier « -wal » dans un dossier à vous.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Saranda.</source>
        <translation>« %1 » a été écrit par une version plus récente de Saranda.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Saranda. Open it once where it can be written, so that it is brought up to date.</source>
        <translation>« %1 » a été écrit par une version plus ancienne de Saranda. Ouvrez-le une fois à un endroit où l’on peut écrire, afin qu’il soit mis à jour.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>« %1 » existe déjà.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier « %1 ».</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>Le dossier « %1 » est protégé en écriture.</translation>
    </message>
    <message>
        <source>Somebody works on “%1”.</source>
        <translation>Quelqu’un travaille sur « %1 ».</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Le fichier a changé pendant la lecture.</translation>
    </message>
    <message>
        <source>The case holds no file with the hash %1.</source>
        <translation>L’affaire ne contient aucun fichier dont l’empreinte est %1.</translation>
    </message>
    <message>
        <source>The file could not be written out.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The bytes stored under %1 are not those that came in.</source>
        <translation>Les octets conservés sous %1 ne sont pas ceux qui ont été versés.</translation>
    </message>
    <message>
        <source>“%1” could not be put in its place.</source>
        <translation>« %1 » n’a pas pu être mis en place.</translation>
    </message>
    <message>
        <source>There is no room left to save “%1”.</source>
        <translation>Il n’y a plus de place pour enregistrer « %1 ».</translation>
    </message>
    <message>
        <source>The disk reported an error while working on “%1”.</source>
        <translation>Le disque a signalé une erreur lors du traitement de « %1 ».</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>« %1 » ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Another program keeps “%1” busy.</source>
        <translation>Un autre programme occupe « %1 ».</translation>
    </message>
    <message>
        <source>A text is too large to be stored in “%1”.</source>
        <translation>Un texte est trop long pour être conservé dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” could not be worked on.</source>
        <translation>« %1 » n’a pas pu être traité.</translation>
    </message>
</context>
<context>
    <name>saranda::TablePane</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Only rows that contain every word</source>
        <translation>Seulement les lignes qui contiennent tous les mots</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>saranda::TaskForm</name>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Find a claim</source>
        <translation>Chercher une demande</translation>
    </message>
    <message>
        <source>Go to the element</source>
        <translation>Aller à l’élément</translation>
    </message>
    <message>
        <source>Shows the element sheet this task is about</source>
        <translation>Affiche la fiche de l’élément sur lequel porte cette tâche</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>What to find out or to obtain</source>
        <translation>Ce qu’il faut établir ou obtenir</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>A member of the team, or any name</source>
        <translation>Un membre de l’équipe, ou tout autre nom</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>The claim it would help</source>
        <translation>La demande qu’elle servirait</translation>
    </message>
    <message>
        <source>&amp;Element</source>
        <translation>É&amp;lément</translation>
    </message>
    <message>
        <source>The element it would fill</source>
        <translation>L’élément qu’elle comblerait</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>Mar&amp;quage</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Change title of %1</source>
        <translation>Modifier le titre de %1</translation>
    </message>
    <message>
        <source>Change state of %1</source>
        <translation>Modifier le statut de %1</translation>
    </message>
    <message>
        <source>Change owner of %1</source>
        <translation>Modifier le responsable de %1</translation>
    </message>
    <message>
        <source>Change due date of %1</source>
        <translation>Modifier l’échéance de %1</translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation>Modifier le marquage de %1</translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation>Modifier la note de %1</translation>
    </message>
    <message>
        <source>Change element of %1</source>
        <translation>Modifier l’élément de %1</translation>
    </message>
    <message>
        <source>Change claim of %1</source>
        <translation>Modifier la demande de %1</translation>
    </message>
</context>
<context>
    <name>saranda::TasksPage</name>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Mark the selected tasks as done (%1)</source>
        <translation>Marquer les tâches sélectionnées comme terminées (%1)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Enter a new task</source>
        <translation>Saisir une nouvelle tâche</translation>
    </message>
    <message>
        <source>Remove the selected tasks (Delete)</source>
        <translation>Retirer les tâches sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Aucune tâche</translation>
    </message>
    <message>
        <source>A task is something to find out or to obtain: an exhibit, a date, an answer. Say which element it would fill and it shows up beside that gap.</source>
        <translation>Une tâche est une chose à établir ou à obtenir : une pièce, une date, une réponse. Indiquez l’élément qu’elle comblerait et elle apparaît à côté de cette lacune.</translation>
    </message>
    <message>
        <source>Select a task to see it.</source>
        <translation>Sélectionnez une tâche pour l’afficher.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n task(s)</source>
        <translation>
            <numerusform>Retirer %n tâche</numerusform>
            <numerusform>Retirer %n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) removed.</source>
        <translation>
            <numerusform>%n tâche retirée.</numerusform>
            <numerusform>%n tâches retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tasks are listed</source>
        <translation>Quelles tâches figurent dans la liste</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <translation>%1 (en retard)</translation>
    </message>
    <message>
        <source>%1 (due soon)</source>
        <translation>%1 (bientôt échue)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Add task %1</source>
        <translation>Ajouter la tâche %1</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n task(s) as done</source>
        <translation>
            <numerusform>Marquer %n tâche comme terminée</numerusform>
            <numerusform>Marquer %n tâches comme terminées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::Timeline</name>
    <message>
        <source>%1 %2</source>
        <comment>day and short month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month and year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <comment>a year before our era</comment>
        <translation>%1 av. J.-C.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Couloir</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Against the knowledge</source>
        <translation>Par rapport à la connaissance</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message numerus="yes">
        <source>And %n more event(s).</source>
        <translation>
            <numerusform>Et %n autre événement.</numerusform>
            <numerusform>Et %n autres événements.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Finding on %1 by %2</source>
        <translation>Conclusion sur %1 par %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Échéance : %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What the State knew or was told</source>
        <translation>Ce que l’État savait ou ce qui lui a été dit</translation>
    </message>
    <message>
        <source>What it could do and did</source>
        <translation>Ce qu’il pouvait faire et a fait</translation>
    </message>
    <message>
        <source>What was published or decided</source>
        <translation>Ce qui a été publié ou décidé</translation>
    </message>
    <message>
        <source>No State named</source>
        <translation>Aucun État indiqué</translation>
    </message>
    <message>
        <source>No actor named</source>
        <translation>Aucun acteur indiqué</translation>
    </message>
    <message>
        <source>No operation in particular</source>
        <translation>Aucune opération en particulier</translation>
    </message>
    <message>
        <source>Bears on no claim</source>
        <translation>Ne porte sur aucune demande</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>certainly after the State knew</source>
        <translation>certainement après que l’État a su</translation>
    </message>
    <message>
        <source>possibly after the State knew</source>
        <translation>peut-être après que l’État a su</translation>
    </message>
    <message>
        <source>over before the State can have known</source>
        <translation>terminé avant que l’État ait pu savoir</translation>
    </message>
    <message>
        <source>Certainly then</source>
        <translation>Certainement à ce moment</translation>
    </message>
    <message>
        <source>Some time within</source>
        <translation>À un moment de cet intervalle</translation>
    </message>
    <message>
        <source>Or later, or earlier</source>
        <translation>Ou plus tard, ou plus tôt</translation>
    </message>
    <message>
        <source>How many at a time</source>
        <translation>Combien à la fois</translation>
    </message>
    <message>
        <source>When the State came to know</source>
        <translation>Quand l’État a su</translation>
    </message>
    <message>
        <source>Certainly after it</source>
        <translation>Certainement après</translation>
    </message>
    <message>
        <source>Possibly after it</source>
        <translation>Peut-être après</translation>
    </message>
    <message>
        <source>Over before it</source>
        <translation>Terminé avant</translation>
    </message>
    <message>
        <source>Does not fit, or is missing</source>
        <translation>Ne concorde pas, ou manque</translation>
    </message>
    <message>
        <source>%1 knew</source>
        <translation>%1 savait</translation>
    </message>
    <message>
        <source>%1 knew at the earliest</source>
        <translation>%1 savait au plus tôt</translation>
    </message>
    <message>
        <source>%1 knew at the latest</source>
        <translation>%1 savait au plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <translation>
            <numerusform>%n sans date</numerusform>
            <numerusform>%n sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n undated</source>
        <translation>
            <numerusform>%1, %n sans date</numerusform>
            <numerusform>%1, %n sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◂ %n more</source>
        <comment>events that began earlier and still go on</comment>
        <translation>
            <numerusform>◂ %n autre</numerusform>
            <numerusform>◂ %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline cannot be drawn.</source>
        <translation>La chronologie ne peut pas être dessinée.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>A picture of %1 by %2 pixels is too large.</source>
        <translation>Une image de %1 sur %2 pixels est trop grande.</translation>
    </message>
    <message>
        <source>The picture cannot be written.</source>
        <translation>L’image ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>day and time</comment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Claim %1: no fact shows that %2 knew.</source>
        <translation>Demande %1 : aucun fait ne montre que %2 savait.</translation>
    </message>
    <message>
        <source>Claim %1: %2 knew, but nothing dates it.</source>
        <translation>Demande %1 : %2 savait, mais rien ne permet de dater cette connaissance.</translation>
    </message>
    <message>
        <source>Claim %1: %2 knew by %3 at the latest.</source>
        <translation>Demande %1 : %2 savait au plus tard : %3.</translation>
    </message>
    <message>
        <source>Claim %1: %2 knew from %3 at the earliest.</source>
        <translation>Demande %1 : %2 savait au plus tôt : %3.</translation>
    </message>
    <message>
        <source>Claim %1: %2 knew on %3.</source>
        <translation>Demande %1 : %2 a su à la date suivante : %3.</translation>
    </message>
    <message>
        <source>Claim %1: %2 came to know between %3 and %4.</source>
        <translation>Demande %1 : %2 a su entre %3 et %4.</translation>
    </message>
    <message>
        <source>The reply %1 is dated before the notice %2 it answers.</source>
        <translation>La réponse %1 est datée d’avant la notification %2 à laquelle elle répond.</translation>
    </message>
    <message>
        <source>Exhibit %1 is older than the fact %2 it is cited for.</source>
        <translation>La pièce %1 est plus ancienne que le fait %2 pour lequel elle est citée.</translation>
    </message>
    <message>
        <source>Nothing dates from when the State knew (claim %1).</source>
        <translation>Rien ne date du moment où l’État savait (demande %1).</translation>
    </message>
    <message>
        <source>Operation %1 had ended before the State can have known of it (claim %2).</source>
        <translation>L’opération %1 avait pris fin avant que l’État ait pu en avoir connaissance (demande %2).</translation>
    </message>
    <message>
        <source>What %1 says was over before the State can have known; it cannot carry claim %2.</source>
        <translation>Ce qu’énonce %1 était terminé avant que l’État ait pu savoir ; cela ne peut porter la demande %2.</translation>
    </message>
    <message>
        <source>Operation %1 has no date.</source>
        <translation>L’opération %1 n’a pas de date.</translation>
    </message>
    <message>
        <source>The table cannot be written.</source>
        <translation>Le tableau ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>saranda::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Arrow keys walk through the events, T shows them as a table.</source>
        <translation>Les touches fléchées parcourent les événements, T les affiche en tableau.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Zoom in until days can be told apart to drag a date.</source>
        <translation>Agrandissez jusqu’à distinguer les jours pour faire glisser une date.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s). Double click to look closer.</source>
        <translation>
            <numerusform>%n événement. Double-cliquez pour voir de plus près.</numerusform>
            <numerusform>%n événements. Double-cliquez pour voir de plus près.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::TimelineEdits</name>
    <message>
        <source>Change date of %1</source>
        <translation>Modifier la date de %1</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>Nouveau fait</translation>
    </message>
    <message>
        <source>Add fact %1</source>
        <translation>Ajouter le fait %1</translation>
    </message>
</context>
<context>
    <name>saranda::TimelineModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Couloir</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Against the knowledge</source>
        <translation>Par rapport à la connaissance</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>saranda::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>Look closer (+, or the wheel)</source>
        <translation>Voir de plus près (+, ou la molette)</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Élargir</translation>
    </message>
    <message>
        <source>See more of the time (−, or the wheel)</source>
        <translation>Voir une plus longue période (−, ou la molette)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>See all of it (0)</source>
        <translation>Voir l’ensemble (0)</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>The same events as a table, and back (T)</source>
        <translation>Les mêmes événements en tableau, et retour (T)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Write it as PDF, SVG or PNG, or as a Timesketch table</source>
        <translation>Écrire en PDF, SVG ou PNG, ou comme tableau Timesketch</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Only events that contain every word: title, number, date, lane</source>
        <translation>Seulement les événements qui contiennent tous les mots : titre, numéro, date, couloir</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>What the lanes stand for</source>
        <translation>Ce que représentent les couloirs</translation>
    </message>
    <message>
        <source>Lanes: the story</source>
        <translation>Couloirs : le récit</translation>
    </message>
    <message>
        <source>Lanes: States</source>
        <translation>Couloirs : États</translation>
    </message>
    <message>
        <source>Lanes: actors</source>
        <translation>Couloirs : acteurs</translation>
    </message>
    <message>
        <source>Lanes: operations</source>
        <translation>Couloirs : opérations</translation>
    </message>
    <message>
        <source>Lanes: claims</source>
        <translation>Couloirs : demandes</translation>
    </message>
    <message>
        <source>Clock of a claim</source>
        <translation>Horloge d’une demande</translation>
    </message>
    <message>
        <source>When the State came to know, and what came after it: the clock of a due-diligence claim</source>
        <translation>Quand l’État a su, et ce qui a suivi : l’horloge d’une demande fondée sur la diligence due</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Times of day in UTC, or else by the clock of this computer</source>
        <translation>Heures du jour en UTC, ou sinon selon l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>What does not fit together in time, and what is missing</source>
        <translation>Ce qui ne concorde pas dans le temps, et ce qui manque</translation>
    </message>
    <message>
        <source>Events, in the order of time</source>
        <translation>Événements, dans l’ordre chronologique</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour l’instant</translation>
    </message>
    <message>
        <source>Operations, facts, communications and documents appear here as soon as the case has some. What is uncertain about a date stays uncertain.</source>
        <translation>Opérations, faits, communications et documents apparaissent ici dès que l’affaire en contient. Ce qui est incertain dans une date le reste.</translation>
    </message>
    <message>
        <source>No clock</source>
        <translation>Sans horloge</translation>
    </message>
    <message>
        <source>Clock of %1: %2, %3</source>
        <translation>Horloge de %1 : %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Enregistrer la chronologie</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;Timesketch table (*.csv *.jsonl)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;Tableau Timesketch (*.csv *.jsonl)</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>« %1 » a été écrit.</translation>
    </message>
</context>
<context>
    <name>saranda::TimelineWords</name>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1, in: %2</source>
        <translation>%1, dans : %2</translation>
    </message>
    <message>
        <source>Claim %1: %2.</source>
        <translation>Demande %1 : %2.</translation>
    </message>
    <message>
        <source>%1, %2. Date: %3. Lane: %4.</source>
        <translation>%1, %2. Date : %3. Couloir : %4.</translation>
    </message>
    <message>
        <source>Level: %1.</source>
        <translation>Niveau : %1.</translation>
    </message>
</context>
<context>
    <name>saranda::TreeRowsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>saranda::Verifier</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>it names a row of %1 that is not there</source>
        <translation>renvoi à une ligne de %1 qui n’existe pas</translation>
    </message>
    <message>
        <source>changes of an entry that is not there: %1</source>
        <translation>modifications d’une entrée qui n’existe pas : %1</translation>
    </message>
    <message>
        <source>missing: it was removed</source>
        <translation>manquant : retiré</translation>
    </message>
    <message>
        <source>it is not as it was written, or what was before it was changed (the hash does not fit)</source>
        <translation>n’est pas tel qu’il a été écrit, ou ce qui précède a été modifié (l’empreinte ne correspond pas)</translation>
    </message>
    <message>
        <source>missing: the end of the log was removed</source>
        <translation>manquant : la fin du journal a été retirée</translation>
    </message>
    <message>
        <source>its end is not the one the case file remembers</source>
        <translation>sa fin n’est pas celle que le fichier d’affaire a retenue</translation>
    </message>
    <message>
        <source>the log knows nothing of it</source>
        <translation>le journal n’en sait rien</translation>
    </message>
    <message>
        <source>%1: it says %2 where the log says %3</source>
        <translation>%1 : on y lit %2 là où le journal dit %3</translation>
    </message>
    <message>
        <source>a part of its bytes is missing</source>
        <translation>une partie de ses octets manque</translation>
    </message>
    <message>
        <source>its bytes are not those that came in (the hash differs)</source>
        <translation>ses octets ne sont pas ceux qui ont été versés (l’empreinte diffère)</translation>
    </message>
    <message>
        <source>its text is not the one that was stored</source>
        <translation>son texte n’est pas celui qui a été conservé</translation>
    </message>
    <message>
        <source>missing: the log says it is in the case</source>
        <translation>manquant : selon le journal, il est dans l’affaire</translation>
    </message>
</context>
<context>
    <name>saranda::WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Back to the case as it is</source>
        <translation>Revenir à l’affaire telle qu’elle est</translation>
    </message>
    <message>
        <source>Takes every supposition back</source>
        <translation>Annule toutes les suppositions</translation>
    </message>
    <message>
        <source>Suppose one origin</source>
        <translation>Supposer une seule origine</translation>
    </message>
    <message>
        <source>Counts the selected origins as one: what is left if they are not independent of each other?</source>
        <translation>Compte les origines sélectionnées comme une seule : que reste-t-il si elles ne sont pas indépendantes les unes des autres ?</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter exhibits and origins</source>
        <translation>Filtrer les pièces et les origines</translation>
    </message>
    <message>
        <source>Exhibits, origins and markings</source>
        <translation>Pièces, origines et marquages</translation>
    </message>
    <message>
        <source>Standard of proof for every claim</source>
        <translation>Niveau de preuve pour chaque demande</translation>
    </message>
    <message>
        <source>as each claim asks</source>
        <translation>celui qu’exige chaque demande</translation>
    </message>
    <message>
        <source>&amp;Standard of proof</source>
        <translation>&amp;Niveau de preuve</translation>
    </message>
    <message>
        <source>Untick what might be lost: a struck exhibit, a source that turns out unreliable, everything that may not be disclosed.</source>
        <translation>Décochez ce qui pourrait être perdu : une pièce écartée, une source qui se révèle peu fiable, tout ce qui ne peut être divulgué.</translation>
    </message>
    <message>
        <source>A question only: nothing in the case changes.</source>
        <translation>Une simple question : rien ne change dans l’affaire.</translation>
    </message>
    <message>
        <source>What falls</source>
        <translation>Ce qui tombe</translation>
    </message>
    <message>
        <source>Nothing to suppose yet</source>
        <translation>Rien à supposer pour l’instant</translation>
    </message>
    <message>
        <source>Once the case has exhibits and claims, this page shows what is left of a finding when some of them are lost.</source>
        <translation>Dès que l’affaire contient des pièces et des demandes, cette page montre ce qui reste d’une conclusion lorsque certaines pièces sont perdues.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) established as the case is.</source>
        <translation>
            <numerusform>%n demande établie en l’état de l’affaire.</numerusform>
            <numerusform>%n demandes établies en l’état de l’affaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n established claim(s) would fall.</source>
        <translation>
            <numerusform>Tomberait : %1 sur %n demande établie.</numerusform>
            <numerusform>Tomberaient : %1 sur %n demandes établies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) more would be established.</source>
        <translation>
            <numerusform>%n demande de plus serait établie.</numerusform>
            <numerusform>%n demandes de plus seraient établies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No established claim would fall; %n element(s) would be weaker.</source>
        <translation>
            <numerusform>Aucune demande établie ne tomberait ; %n élément serait plus faible.</numerusform>
            <numerusform>Aucune demande établie ne tomberait ; %n éléments seraient plus faibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Go to the exhibit</source>
        <translation>Aller à la pièce</translation>
    </message>
    <message>
        <source>Suppose its marks are</source>
        <translation>Supposer que ses marques soient</translation>
    </message>
</context>
<context>
    <name>saranda::WholeFile</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>« %1 » ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>« %1 » n’a pas pu être écrit : %2.</translation>
    </message>
</context>
</TS>
