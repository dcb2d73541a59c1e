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
        <translation>%1 – %2&#xa0;: %3</translation>
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
        <translation>%1&#xa0;: %2 – %3</translation>
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
        <translation>Pas encore vérifié&#xa0;: consulter le passage avant de le citer.</translation>
    </message>
    <message>
        <source>Mikanagi 2021</source>
        <translation>Mikanagi 2021</translation>
    </message>
    <message>
        <source>Checked against: %1</source>
        <translation>Vérifié d’après&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Critère&#xa0;: %1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Fondement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Element: %1</source>
        <translation>Élément&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rule of inference: %1</source>
        <translation>Règle d’inférence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Primary rule: %1</source>
        <translation>Règle primaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alternative explanation: %1</source>
        <translation>Autre explication&#xa0;: %1</translation>
    </message>
    <message>
        <source>Factor of capacity: %1</source>
        <translation>Facteur de capacité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <translation>Réaction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Standard of proof: %1</source>
        <translation>Niveau de preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark on an exhibit: %1</source>
        <translation>Mention sur une pièce&#xa0;: %1</translation>
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
    <message>
        <source>Separate opinion</source>
        <translation>Opinion individuelle</translation>
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
        <translation>L’algorithme «&#xa0;%1&#xa0;» n’est pas connu&#x202f;; ses sommes de contrôle ne sont pas comparées.</translation>
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
        <translation>«&#xa0;%1&#xa0;» ne figure dans aucun manifeste.</translation>
    </message>
    <message>
        <source>“%1” has not been fetched.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été récupéré.</translation>
    </message>
    <message>
        <source>The payload has only weak check sums: they show accidents, not tampering.</source>
        <translation>Les données utiles n’ont que des sommes de contrôle faibles&#xa0;: elles révèlent les accidents, non les altérations délibérées.</translation>
    </message>
    <message>
        <source>“%1”, a file that systems make, is missing.</source>
        <translation>«&#xa0;%1&#xa0;», un fichier créé par les systèmes, manque.</translation>
    </message>
    <message>
        <source>The file “%1” is missing.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» manque.</translation>
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
        <translation>Un manifeste des métadonnées ne peut pas mentionner «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It does not list the manifest “%1”.</source>
        <translation>Il ne mentionne pas le manifeste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has the same name on some systems.</source>
        <translation>«&#xa0;%1&#xa0;» porte le même nom sur certains systèmes.</translation>
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
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme octets.fichiers.</translation>
    </message>
    <message>
        <source>It says %1 bytes in %2 files; there are %3 in %4.</source>
        <translation>Il est indiqué %1 octets dans %2 fichiers&#x202f;; il y en a %3 dans %4.</translation>
    </message>
    <message>
        <source>“%1” is listed twice with different check sums.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois avec des sommes de contrôle différentes.</translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same name on some systems.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont le même nom sur certains systèmes.</translation>
    </message>
    <message>
        <source>“%1” is taken for the file “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est pris pour le fichier «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It is a link; a bag holds its files itself.</source>
        <translation>C’est un lien&#x202f;; un paquet contient lui-même ses fichiers.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation>Ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Le fichier a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>There are more; they are not listed.</source>
        <translation>Il y en a d’autres&#x202f;; ils ne sont pas énumérés.</translation>
    </message>
    <message>
        <source>The path “%1” begins with “./”.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» commence par «&#xa0;./&#xa0;».</translation>
    </message>
    <message>
        <source>The path “%1” bears the star of a check sum tool.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» porte l’astérisque d’un outil de sommes de contrôle.</translation>
    </message>
    <message>
        <source>“%1” is not in the folder data.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le dossier data.</translation>
    </message>
    <message>
        <source>“%1” belongs into a payload manifest.</source>
        <translation>«&#xa0;%1&#xa0;» relève d’un manifeste des données utiles.</translation>
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
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse.</translation>
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
        <translation>La ligne «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>There is white space around the label “%1”.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» est entourée d’espaces.</translation>
    </message>
    <message>
        <source>“%1” is not followed by just one blank and the value.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas suivi d’une seule espace et de la valeur.</translation>
    </message>
    <message>
        <source>“%1” is not a version number of the form M.N.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de version de la forme M.N.</translation>
    </message>
    <message>
        <source>Version %1 is not one of those known here: %2.</source>
        <translation>La version %1 n’est pas de celles qui sont connues ici&#xa0;: %2.</translation>
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
        <translation>Le codage «&#xa0;%1&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>macOS added this; it is not part of the bag.</source>
        <translation>Ajouté par macOS&#x202f;; ne fait pas partie du paquet.</translation>
    </message>
    <message>
        <source>It lies beside the bag, not in it.</source>
        <translation>Il se trouve à côté du paquet, non dedans.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Il n’y a aucun fichier ni dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing can be written into “%1”.</source>
        <translation>Rien ne peut être écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The entry “%1” of the archive is damaged.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» de l’archive est endommagée.</translation>
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
        <translation>La liasse n’est pas valide&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The case in the bundle is not intact; nothing was written.</source>
        <translation>L’affaire contenue dans la liasse n’est pas intègre&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The case document is larger than %1 bytes.</source>
        <translation>Le document de l’affaire dépasse %1 octets.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The bag is valid, but it holds no case.</source>
        <translation>Le paquet est valide, mais il ne contient aucune affaire.</translation>
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
        <translation>L’entrée annonce %1 octets&#x202f;; %2 au plus sont lus.</translation>
    </message>
    <message>
        <source>The entry claims to grow from %1 to %2 bytes; at most %3 times is read.</source>
        <translation>L’entrée annonce un passage de %1 à %2 octets&#x202f;; un facteur de %3 au plus est lu.</translation>
    </message>
    <message>
        <source>The entry&apos;s own header contradicts the directory.</source>
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
        <translation>L’entrée chevauche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The name occurs twice.</source>
        <translation>Le nom apparaît deux fois.</translation>
    </message>
    <message>
        <source>The name is the same as “%1” on some systems.</source>
        <translation>Le nom est identique à «&#xa0;%1&#xa0;» sur certains systèmes.</translation>
    </message>
    <message>
        <source>The entry lies in “%1”, which is a file.</source>
        <translation>L’entrée se trouve dans «&#xa0;%1&#xa0;», qui est un fichier.</translation>
    </message>
    <message>
        <source>The folder has content.</source>
        <translation>Le dossier a un contenu.</translation>
    </message>
    <message>
        <source>The archive claims %1 bytes; at most %2 are read.</source>
        <translation>L’archive annonce %1 octets&#x202f;; %2 au plus sont lus.</translation>
    </message>
    <message>
        <source>The archive claims to grow to %1 times its size; at most %2 times is read.</source>
        <translation>L’archive annonce un accroissement à %1 fois sa taille&#x202f;; %2 fois au plus est lu.</translation>
    </message>
    <message>
        <source>This is not a zip archive that can be read.</source>
        <translation>Ce n’est pas une archive zip lisible.</translation>
    </message>
    <message>
        <source>It has no end record: it is no zip archive or it is cut off.</source>
        <translation>Il n’a pas d’enregistrement de fin&#xa0;: ce n’est pas une archive zip, ou elle est tronquée.</translation>
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
        <translation>Elle annonce %1 entrées&#x202f;; %2 au plus sont lues.</translation>
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
        <translation>Il n’y a aucun fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The entry “%1” of the archive cannot be read.</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» de l’archive ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The archive could not be written: %1.</source>
        <translation>L’archive n’a pas pu être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was packed did not unpack to the same bytes. The memory of this computer may be faulty; nothing was written.</source>
        <translation>Ce qui a été comprimé ne redonne pas les mêmes octets une fois décomprimé. La mémoire de cet ordinateur est peut-être défectueuse&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The file “%1” of %2 cannot be put into a bundle: verify the case.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» de %2 ne peut pas être mis dans une liasse&#xa0;: vérifiez l’affaire.</translation>
    </message>
    <message>
        <source>It says %1 bytes; “%2” has %3.</source>
        <translation>Il est annoncé %1 octets&#xa0;; «&#xa0;%2&#xa0;» en a %3.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Le dossier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The name is not UTF-8: what is there cannot be read.</source>
        <translation>Le nom n’est pas en UTF-8&#xa0;: ce qui s’y trouve ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It begins with a byte order mark, which others take for a part of the first line.</source>
        <translation>Il commence par une marque d’ordre des octets, que d’autres prennent pour une partie de la première ligne.</translation>
    </message>
    <message>
        <source>It has characters that are not in its encoding %1; they were read as UTF-8.</source>
        <translation>Il contient des caractères étrangers à son codage %1&#xa0;; ils ont été lus en UTF-8.</translation>
    </message>
    <message>
        <source>Systems make such files; it is not part of the bag.</source>
        <translation>Les systèmes créent de tels fichiers&#xa0;; celui-ci ne fait pas partie du paquet.</translation>
    </message>
    <message>
        <source>“%1” is part of the bundle: its case needs a place of its own.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie de la liasse&#xa0;: son affaire doit avoir sa propre place.</translation>
    </message>
</context>
<context>
    <name>CaseDate</name>
    <message>
        <source>“%1” is not a date in EDTF: %2 (at character %3)</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date EDTF&#xa0;: %2 (au caractère %3)</translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu ici</translation>
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
        <translation>une année a quatre chiffres&#x202f;; une année plus longue commence par Y</translation>
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
        <translation>l’ensemble se termine par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>only the two ends of a set may be open</source>
        <translation>seules les deux extrémités d’un ensemble peuvent être ouvertes</translation>
    </message>
    <message>
        <source>a date is expected before or behind “..”</source>
        <translation>une date est attendue avant ou après «&#xa0;..&#xa0;»</translation>
    </message>
    <message>
        <source>it ends before it begins; an unknown later day or month of the last month or year is written XX</source>
        <translation>elle se termine avant de commencer&#x202f;; un jour ou un mois ultérieur inconnu du dernier mois ou de la dernière année s’écrit XX</translation>
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
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no folder to write to.</source>
        <translation>Il n’y a pas de dossier où écrire.</translation>
    </message>
    <message>
        <source>Saranda sample case</source>
        <translation>Affaire d’exemple Saranda</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>CaseImport</name>
    <message numerus="yes">
        <source>“%1” cannot be imported: %n problem(s) found.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» ne peut pas être importé&#xa0;: %n problème constaté.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» ne peut pas être importé&#xa0;: %n problèmes constatés.</numerusform>
        </translation>
    </message>
    <message>
        <source>the case has a record &quot;%1&quot; already</source>
        <translation>l’affaire a déjà un enregistrement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the markings of the case it goes to: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un des marquages de l’affaire de destination&#xa0;: %2</translation>
    </message>
    <message>
        <source>: the case has another value for this unknown field and keeps it</source>
        <translation>: l’affaire a une autre valeur pour ce champ inconnu et la conserve</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leaves the folder of the document</source>
        <translation>«&#xa0;%1&#xa0;» sort du dossier du document</translation>
    </message>
    <message>
        <source>: there is no file &quot;%1&quot;; the exhibit comes without it</source>
        <translation>: il n’y a aucun fichier «&#xa0;%1&#xa0;»&#x202f;; la pièce est reprise sans lui</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads out of the folder of the document by a link</source>
        <translation>«&#xa0;%1&#xa0;» mène hors du dossier du document par un lien</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ordinary file</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>the file &quot;%1&quot; has another hash: %2</source>
        <translation>le fichier «&#xa0;%1&#xa0;» a une autre empreinte&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read.</source>
        <translation>«&#xa0;%1&#xa0;» a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>what has no marking here is &quot;%1&quot;, which is not one of the markings of the case it goes to: %2</source>
        <translation>ce qui n’a pas de marquage ici est «&#xa0;%1&#xa0;», qui n’est pas un des marquages de l’affaire de destination&#xa0;: %2</translation>
    </message>
    <message>
        <source>Taken into the case together with the case document.</source>
        <translation>Versé au dossier avec le document de l’affaire.</translation>
    </message>
</context>
<context>
    <name>CaseJson</name>
    <message>
        <source>“%1” is not a case document.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un document d’affaire.</translation>
    </message>
    <message>
        <source>/: an object is expected, not %1</source>
        <translation>/&#xa0;: un objet est attendu, non %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be read: %n problem(s) found.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %n problème constaté.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %n problèmes constatés.</numerusform>
        </translation>
    </message>
    <message>
        <source>/format: &quot;saranda-case&quot; is expected</source>
        <translation>/format&#xa0;: «&#xa0;saranda-case&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>“%1” does not say which version of the format it has.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas la version de son format.</translation>
    </message>
    <message>
        <source>/version: a whole number from 1 on is expected</source>
        <translation>/version&#xa0;: un nombre entier à partir de 1 est attendu</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of the program.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version ultérieure du programme.</translation>
    </message>
    <message>
        <source>/version: %1 is later than %2, the last that is known here</source>
        <translation>/version&#xa0;: %1 est postérieure à %2, la dernière connue ici</translation>
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
        <source>&quot;%1&quot; is there more than once</source>
        <translation>«&#xa0;%1&#xa0;» figure plus d’une fois</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2 Mio.</translation>
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
        <translation>«&#xa0;,&#xa0;» ou «&#xa0;}&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>“,” or “]” is expected</source>
        <translation>«&#xa0;,&#xa0;» ou «&#xa0;]&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>a member name in double quotes is expected</source>
        <translation>un nom de membre entre guillemets doubles est attendu</translation>
    </message>
    <message>
        <source>“:” is expected</source>
        <translation>«&#xa0;:&#xa0;» est attendu</translation>
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
        <translation>«&#xa0;\u&#xa0;» est suivi de quatre chiffres hexadécimaux</translation>
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
        <source>the doctrine has no rule &quot;%1&quot;</source>
        <translation>la doctrine n’a pas de règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>: the doctrine has no purpose &quot;%1&quot;; it does not raise the standard</source>
        <translation>: la doctrine n’a pas de finalité «&#xa0;%1&#xa0;»&#x202f;; celle-ci ne relève pas le niveau de preuve</translation>
    </message>
    <message>
        <source>no State &quot;%1&quot;</source>
        <translation>aucun État «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the test &quot;%1&quot; has no basis &quot;%2&quot;</source>
        <translation>le critère «&#xa0;%1&#xa0;» n’a pas de fondement «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the test &quot;%1&quot; has no element &quot;%2&quot;</source>
        <translation>le critère «&#xa0;%1&#xa0;» n’a pas d’élément «&#xa0;%2&#xa0;»</translation>
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
        <source>the doctrine has no warrant &quot;%1&quot;</source>
        <translation>la doctrine n’a pas de règle d’inférence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the doctrine has no test &quot;%1&quot;</source>
        <translation>la doctrine n’a pas de critère «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the case&apos;s markings: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un des marquages de l’affaire&#xa0;: %2</translation>
    </message>
    <message>
        <source>no element &quot;%1&quot;</source>
        <translation>aucun élément «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no incident &quot;%1&quot;</source>
        <translation>aucune opération «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no source &quot;%1&quot;</source>
        <translation>aucune source «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no exhibit &quot;%1&quot;</source>
        <translation>aucune pièce «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no fact &quot;%1&quot;</source>
        <translation>aucun fait «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no claim &quot;%1&quot;</source>
        <translation>aucune demande «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no draft &quot;%1&quot;</source>
        <translation>aucun projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>challenges come back to where they began: %1</source>
        <translation>les contestations reviennent à leur point de départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>derivations come back to where they began: %1</source>
        <translation>les dérivations reviennent à leur point de départ&#xa0;: %1</translation>
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
        <source>there is no word &quot;%1&quot; here; known are: %2</source>
        <translation>il n’y a pas de mot «&#xa0;%1&#xa0;» ici&#x202f;; sont connus&#xa0;: %2</translation>
    </message>
    <message>
        <source>no actor, infrastructure, State or incident &quot;%1&quot;</source>
        <translation>aucun acteur, aucune infrastructure, aucun État ni aucune opération «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
    <message>
        <source>assessing…</source>
        <translation>évaluation…</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non évalué</translation>
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
            <numerusform>Le paquet n’est PAS valide&#xa0;: %n problème.</numerusform>
            <numerusform>Le paquet n’est PAS valide&#xa0;: %n problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say where to write the bundle: --output b.zip.</source>
        <translation>Indiquer où écrire la liasse&#xa0;: --output b.zip.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1”: the case and %n file(s) of exhibits.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» écrit&#xa0;: l’affaire et %n fichier de pièces.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» écrit&#xa0;: l’affaire et %n fichiers de pièces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which case file to make: --into CASE.</source>
        <translation>Indiquer quel fichier d’affaire créer&#xa0;: --into CASE.</translation>
    </message>
    <message>
        <source>Made the case file “%1”.</source>
        <translation>Fichier d’affaire «&#xa0;%1&#xa0;» créé.</translation>
    </message>
    <message>
        <source>--mark-broken is for a case file: in a bag nothing is marked.</source>
        <translation>--mark-broken vaut pour un fichier d’affaire&#xa0;: dans un paquet, rien n’est marqué.</translation>
    </message>
    <message>
        <source>The report on a bag is written as .json, not as “%1”.</source>
        <translation>Le rapport sur un paquet s’écrit en .json, et non en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Stopped. No bundle was made.</source>
        <translation>Arrêté. Aucune liasse n’a été faite.</translation>
    </message>
    <message>
        <source>Stopped. No case file was made.</source>
        <translation>Arrêté. Aucun fichier d’affaire n’a été fait.</translation>
    </message>
    <message numerus="yes">
        <source>The case names %n file(s) whose bytes it does not hold; the bundle lacks them, too.</source>
        <translation>
            <numerusform>L’affaire cite %n fichier dont elle n’a pas les octets&#xa0;; la liasse ne l’a pas non plus.</numerusform>
            <numerusform>L’affaire cite %n fichiers dont elle n’a pas les octets&#xa0;; la liasse ne les a pas non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>--renew-search is for a case file: a bag is not searched.</source>
        <translation>--renew-search vaut pour un fichier d’affaire&#xa0;: un paquet n’est pas fouillé.</translation>
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
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>%1 wrote to %2.</source>
        <translation>%1 a écrit à %2.</translation>
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
        <translation>Diligence requise</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln other exhibit(s): they count as one</source>
        <translation>
            <numerusform>%1, avec %Ln autre pièce : elles comptent pour une seule</numerusform>
            <numerusform>%1, avec %Ln autres pièces : elles comptent pour une seule</numerusform>
        </translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation>Origines indépendantes</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln exhibit(s)</source>
        <translation>
            <numerusform>%1 pour %Ln pièce</numerusform>
            <numerusform>%1 pour %Ln pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
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
        <translation>La doctrine n’est pas du JSON bien formé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The doctrine must be a JSON object.</source>
        <translation>La doctrine doit être un objet JSON.</translation>
    </message>
    <message>
        <source>Two parts of the doctrine both have &quot;%1&quot;.</source>
        <translation>Deux parties de la doctrine ont toutes deux «&#xa0;%1&#xa0;».</translation>
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
            <numerusform>La doctrine présente %n problème&#x202f;; le premier est&#xa0;: %1</numerusform>
            <numerusform>La doctrine présente %n problèmes&#x202f;; le premier est&#xa0;: %1</numerusform>
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
        <translation>Aussi solide que son élément le plus faible&#xa0;: %1</translation>
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
        <translation>Affiché parce que d’autres éléments s’y appuient&#x202f;; aucun fondement ne l’exige en lui-même.</translation>
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
            <numerusform>Pour&#xa0;: %1 l’énonce (%2).</numerusform>
            <numerusform>Pour&#xa0;: %1 l’énoncent (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For: %1 state(s) it in part (%2).</source>
        <translation>
            <numerusform>Pour&#xa0;: %1 l’énonce en partie (%2).</numerusform>
            <numerusform>Pour&#xa0;: %1 l’énoncent en partie (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For: a series of %Ln fact(s), %1, from %2.</source>
        <translation>
            <numerusform>Pour&#xa0;: une série de %Ln fait, %1, de %2.</numerusform>
            <numerusform>Pour&#xa0;: une série de %Ln faits, %1, de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>For: %1, which is agreed.</source>
        <translation>Pour&#xa0;: %1, qui est admis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) about other operations (%1) cannot carry this element beyond “%2”.</source>
        <translation>
            <numerusform>%Ln fait relatif à d’autres opérations (%1) ne peut porter cet élément au-delà de «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%Ln faits relatifs à d’autres opérations (%1) ne peuvent porter cet élément au-delà de «&#xa0;%2&#xa0;».</numerusform>
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
        <translation>Contre&#xa0;: %1, d’après %2.</translation>
    </message>
    <message>
        <source>Against: %1.</source>
        <translation>Contre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Against: %1 (%2).</source>
        <translation>Contre&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Against: %1 supports %2.</source>
        <translation>Contre&#xa0;: %1 étaye %2.</translation>
    </message>
    <message>
        <source>Not excluded: %1.</source>
        <translation>Non exclue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Excluded only as “%2”: %1.</source>
        <translation>Exclue seulement au niveau «&#xa0;%2&#xa0;»&#xa0;: %1.</translation>
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
        <translation>Une série exige au moins deux faits&#xa0;: en ajouter un autre.</translation>
    </message>
    <message>
        <source>%1 has no exhibit: cite one.</source>
        <translation>%1 n’a pas de pièce&#xa0;: en citer une.</translation>
    </message>
    <message>
        <source>%1: not addressed; required: %2.</source>
        <translation>%1&#xa0;: non traité&#x202f;; requis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2; required: %3.</source>
        <translation>%1&#xa0;: %2&#x202f;; requis&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The element is contested.</source>
        <translation>L’élément est contesté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact and what its date says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 It falls %3; the knowledge %4.</source>
        <translation>%1&#xa0;: %2 Le fait se situe %3&#x202f;; la connaissance, %4.</translation>
    </message>
    <message>
        <source>%1: %2 It falls %3; the operation %4.</source>
        <translation>%1&#xa0;: %2 Le fait se situe %3&#x202f;; l’opération, %4.</translation>
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
        <source>%1: %2 It falls %3.</source>
        <translation>%1&#xa0;: %2 Le fait se situe %3.</translation>
    </message>
    <message>
        <source>No fact bears on the knowledge of the State yet.</source>
        <translation>Aucun fait ne porte encore sur la connaissance de l’État.</translation>
    </message>
    <message>
        <source>Nothing dates the knowledge of the State.</source>
        <translation>Rien ne permet de dater la connaissance de l’État.</translation>
    </message>
    <message>
        <source>Earliest fact on the knowledge of the State: %1.</source>
        <translation>Fait le plus ancien sur la connaissance de l’État&#xa0;: %1.</translation>
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
        <source>Remove %Ln citation(s) of %1</source>
        <translation>
            <numerusform>Retirer %Ln citation de %1</numerusform>
            <numerusform>Retirer %Ln citations de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove fact %1</source>
        <translation>Retirer le fait %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln fact(s)</source>
        <translation>
            <numerusform>Retirer %Ln fait</numerusform>
            <numerusform>Retirer %Ln faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln fact(s) about %1</source>
        <translation>
            <numerusform>Rattacher %Ln fait à %1</numerusform>
            <numerusform>Rattacher %Ln faits à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln fact(s) from %1</source>
        <translation>
            <numerusform>Détacher %Ln fait de %1</numerusform>
            <numerusform>Détacher %Ln faits de %1</numerusform>
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
        <translation>contre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; against: %2</source>
        <translation>%1&#x202f;; contre&#xa0;: %2</translation>
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
        <translation>La conclusion atteint ce qui est requis&#xa0;: indiquer le point le plus fort en sens contraire, ou cocher qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>The finding reaches what is required: name an alternative you considered, or tick that there is none.</source>
        <translation>La conclusion atteint ce qui est requis&#xa0;: indiquer une autre explication examinée, ou cocher qu’il n’y en a pas.</translation>
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
</context>
<context>
    <name>HarmTable</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
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
        <source>&lt;h2&gt;Saranda %1&lt;/h2&gt;&lt;p&gt;Builds the case for State responsibility for a cyber operation, offline. The program has no network code.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;It states law and computes consequences of the grades you give. It does not replace a lawyer&apos;s judgment, and no level is a probability.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Saranda %1&lt;/h2&gt;&lt;p&gt;Constitue, hors ligne, l’affaire de la responsabilité de l’État pour une cyberopération. Le programme ne comporte aucun code réseau.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Il est fourni sans aucune garantie.&lt;/p&gt;&lt;p&gt;Il énonce le droit et calcule les conséquences des cotations données. Il ne remplace pas l’appréciation d’un juriste, et aucun niveau n’est une probabilité.&lt;/p&gt;</translation>
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
        <translation>1&#xa0;: légère</translation>
    </message>
    <message>
        <source>2: moderate</source>
        <translation>2&#xa0;: modérée</translation>
    </message>
    <message>
        <source>3: serious</source>
        <translation>3&#xa0;: sérieuse</translation>
    </message>
    <message>
        <source>4: very serious</source>
        <translation>4&#xa0;: très sérieuse</translation>
    </message>
    <message>
        <source>5: grave</source>
        <translation>5&#xa0;: grave</translation>
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
        <source>short by %Ln level(s)</source>
        <translation>
            <numerusform>manque %Ln niveau</numerusform>
            <numerusform>manque %Ln niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>exactly what is required</source>
        <translation>exactement ce qui est requis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s) above what is required</source>
        <translation>
            <numerusform>%Ln niveau au-dessus de ce qui est requis</numerusform>
            <numerusform>%Ln niveaux au-dessus de ce qui est requis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s) short of what is required</source>
        <translation>
            <numerusform>%Ln niveau au-dessous de ce qui est requis</numerusform>
            <numerusform>%Ln niveaux au-dessous de ce qui est requis</numerusform>
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
        <translation>Une source plus solide pour le fait, jusqu’à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A new fact that shows it directly, proved to: %1.</source>
        <translation>Un nouveau fait qui le montre directement, prouvé au niveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A fact that does not go with the other explanation, proved to: %1.</source>
        <translation>Un fait qui ne s’accorde pas avec l’autre explication, prouvé au niveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Better proof, up to: %1.</source>
        <translation>Une meilleure preuve, jusqu’à&#xa0;: %1.</translation>
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
        <translation>%1, niveau %2 sur 5&#x202f;; requis&#xa0;: %3, niveau %4, %5</translation>
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
        <source>%Ln further independent source(s) for the fact, each at: %1.</source>
        <translation>
            <numerusform>%Ln autre source indépendante pour le fait, au niveau&#xa0;: %1.</numerusform>
            <numerusform>%Ln autres sources indépendantes pour le fait, chacune au niveau&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is against it must come down to: %2.</source>
        <translation>%1 Ce qui s’y oppose doit être ramené à&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>%1 rows are too many to print. Filter the list, or select the rows you need: at most %2.</source>
        <translation>%1 lignes sont trop nombreuses pour être imprimées. Filtrez la liste ou sélectionnez les lignes voulues&#xa0;: au plus %2.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>Lignes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1, only with “%2”</source>
        <comment>how many rows, words of the filter</comment>
        <translation>%1, seulement avec « %2 »</translation>
    </message>
    <message>
        <source>The list cannot be written.</source>
        <translation>La liste ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Write the selected rows, or all that are listed, into a table for spreadsheets or a PDF</source>
        <translation>Écrire les lignes sélectionnées, ou toutes celles de la liste, dans un tableau pour tableur ou un PDF</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;PDF (*.pdf)</source>
        <translation>Tableau pour tableur (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The table does not say that the highest marking of the case is “%1”.</source>
        <translation>Le tableau ne dit pas que le marquage le plus élevé de l’affaire est «&#xa0;%1&#xa0;».</translation>
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
        <translation>En l’état de l’affaire</translation>
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
        <translation>L’affaire n’a pas de marquage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The case has no such claim.</source>
        <translation>L’affaire n’a pas cette demande.</translation>
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
        <source>The memo&apos;s sentences cannot be read.</source>
        <translation>Les phrases du mémorandum ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>A memo cannot be written in “%1”.</source>
        <translation>Un mémorandum ne peut pas être écrit en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The paper cannot be printed.</source>
        <translation>Le document ne peut pas être imprimé.</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Somebody is working on it.</source>
        <translation>Quelqu’un y travaille.</translation>
    </message>
    <message>
        <source>%1 has been working on it on the computer %2 since %3.</source>
        <translation>%1 y travaille sur l’ordinateur %2 depuis %3.</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is no kind “%1”. The kinds are: %2.</source>
        <translation>Il n’y a pas de sorte «&#xa0;%1&#xa0;». Les sortes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The case has no marking “%1”. Its markings are: %2.</source>
        <translation>L’affaire n’a pas de marquage «&#xa0;%1&#xa0;». Ses marquages sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1”: what to look for follows it without a space.</source>
        <translation>Rien ne suit «&#xa0;%1&#xa0;»&#xa0;: ce qui est cherché s’y accole sans espace.</translation>
    </message>
    <message>
        <source>“%1”: a * stands behind the beginning of a word, not behind the value of a field.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un * suit le début d’un mot, non la valeur d’un champ.</translation>
    </message>
    <message>
        <source>“%1”: OR stands between words, or between values of one field as in kind:fact OR kind:actor.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: OR se place entre des mots, ou entre des valeurs d’un même champ, comme dans kind:fact OR kind:actor.</translation>
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
Pièces&#xa0;: %2</translation>
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
        <translation>Dans quelle mesure les faits soutiennent la conclusion&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 What follows from this alone is %2 at most.</source>
        <translation>%1 Ce qui en découle à lui seul est au plus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 ensemble</translation>
    </message>
    <message>
        <source>Linked: as strong as the weakest of them.</source>
        <translation>Liés&#xa0;: aussi solides que le plus faible d’entre eux.</translation>
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
        <translation>Preuves indirectes&#xa0;: faits qui s’enchaînent et conduisent à une même conclusion. Au moins deux, d’origine différente, les autres explications étant exclues.</translation>
    </message>
    <message>
        <source>The series alone: %1. With the other explanations: %2.</source>
        <translation>La série seule&#xa0;: %1. Avec les autres explications&#xa0;: %2.</translation>
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
        <translation>exclue&#xa0;: %1</translation>
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
        <translation>L’élément doit être démontré pour l’opération elle-même. Le fait ne porte pas sur elle et compte au plus comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The fact itself: %1. As a reason it carries no more.</source>
        <translation>Le fait lui-même&#xa0;: %1. En tant que motif, il n’a pas plus de poids.</translation>
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
    <name>StepTexts</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>level in words, its number</comment>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) up</source>
        <translation>
            <numerusform>%n degré de plus</numerusform>
            <numerusform>%n degrés de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) down</source>
        <translation>
            <numerusform>%n degré de moins</numerusform>
            <numerusform>%n degrés de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark “%1”: %2</source>
        <comment>mark and how far it moves the grade</comment>
        <translation>Marque «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Grade: the source&apos;s reliability allows %1, the item&apos;s credibility %2; the lower counts</source>
        <translation>Cotation&#xa0;: la fiabilité de la source permet %1, la crédibilité de l’élément %2&#xa0;; la plus basse compte</translation>
    </message>
    <message>
        <source>The grade with its marks: from %1 %2, %3</source>
        <comment>level, steps up, down</comment>
        <translation>La cotation avec ses marques&#xa0;: de %1, %2, %3</translation>
    </message>
    <message>
        <source>Agreed between the parties</source>
        <translation>Convenu entre les parties</translation>
    </message>
    <message>
        <source>Secondary: no more than %1, and it corroborates only</source>
        <translation>Secondaire&#xa0;: pas plus que %1, et ne fait que corroborer</translation>
    </message>
    <message>
        <source>The exhibit is challenged by %1, which is %2: at most %3 is left</source>
        <translation>La pièce est contestée par %1, qui est %2&#xa0;: il reste au plus %3</translation>
    </message>
    <message numerus="yes">
        <source>%n independent origin(s) reach(es) it</source>
        <translation>
            <numerusform>%n origine indépendante l’atteint</numerusform>
            <numerusform>%n origines indépendantes l’atteignent</numerusform>
        </translation>
    </message>
    <message>
        <source>Corroborated: %1 at %2, where %3 are needed; %4 of them primary</source>
        <comment>origins, level, number needed, number of primary ones</comment>
        <translation>Corroboré&#xa0;: %1 à %2, où il en faut %3&#xa0;; dont %4 de première main</translation>
    </message>
    <message numerus="yes">
        <source>%n independent origin(s)</source>
        <translation>
            <numerusform>%n origine indépendante</numerusform>
            <numerusform>%n origines indépendantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Support: the best single exhibit reaches %1; %2</source>
        <translation>Appui&#xa0;: la meilleure pièce seule atteint %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>To the contrary: the best single exhibit reaches %1; %2</source>
        <translation>En sens contraire&#xa0;: la meilleure pièce seule atteint %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>The citation is challenged by %1, which is %2: at most %3 is left</source>
        <translation>La citation est contestée par %1, qui est %2&#xa0;: il reste au plus %3</translation>
    </message>
    <message>
        <source>Weighed: support %1, nothing to the contrary</source>
        <translation>Pesé&#xa0;: appui %1, rien en sens contraire</translation>
    </message>
    <message>
        <source>Weighed: support %1, to the contrary %2</source>
        <translation>Pesé&#xa0;: appui %1, en sens contraire %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key of a fact, its level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Strongest reason against it, by the rule “%1”: it carries %2 at most; %3</source>
        <translation>Raison contraire la plus forte, par la règle «&#xa0;%1&#xa0;»&#xa0;: elle porte au plus %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>Strongest reason for it, by the rule “%1”: it carries %2 at most; %3</source>
        <translation>Raison favorable la plus forte, par la règle «&#xa0;%1&#xa0;»&#xa0;: elle porte au plus %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>Strongest reason against it: its strength carries %1; %2</source>
        <translation>Raison contraire la plus forte&#xa0;: sa force porte %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>Strongest reason for it: its strength carries %1; %2</source>
        <translation>Raison favorable la plus forte&#xa0;: sa force porte %1&#xa0;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) reach(es) it</source>
        <translation>
            <numerusform>%n fait l’atteint</numerusform>
            <numerusform>%n faits l’atteignent</numerusform>
        </translation>
    </message>
    <message>
        <source>from two or more origins</source>
        <translation>de deux origines ou plus</translation>
    </message>
    <message>
        <source>all from one origin</source>
        <translation>tous d’une seule origine</translation>
    </message>
    <message>
        <source>without an origin</source>
        <translation>sans origine</translation>
    </message>
    <message>
        <source>Series: %1, %2; the territory is under exclusive control</source>
        <translation>Série&#xa0;: %1, %2&#xa0;; le territoire est sous contrôle exclusif</translation>
    </message>
    <message>
        <source>Series: %1, %2</source>
        <comment>facts, origins</comment>
        <translation>Série&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>How far %1 is excluded</source>
        <translation>Jusqu’où %1 est exclue</translation>
    </message>
    <message>
        <source>No other explanation was considered: no more than %1</source>
        <translation>Aucune autre explication n’a été examinée&#xa0;: pas plus que %1</translation>
    </message>
    <message>
        <source>Both sides are needed: the State and the infrastructure %1, the State and the perpetrator %2</source>
        <translation>Il faut les deux côtés&#xa0;: l’État et l’infrastructure %1, l’État et l’auteur %2</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>Preuves en faveur de %1</translation>
    </message>
    <message>
        <source>The reason is challenged by %1, which is %2: at most %3 is left</source>
        <translation>La raison est contestée par %1, qui est %2&#xa0;: il reste au plus %3</translation>
    </message>
    <message>
        <source>Facts not about this operation count as %1 at most</source>
        <translation>Les faits qui ne portent pas sur cette opération comptent au plus pour %1</translation>
    </message>
    <message>
        <source>Facts that their dates rule out</source>
        <translation>Faits que leurs dates excluent</translation>
    </message>
    <message>
        <source>The element: %1 for it, nothing against it</source>
        <translation>L’élément&#xa0;: %1 pour, rien contre</translation>
    </message>
    <message>
        <source>The element: %1 for it, %2 against it</source>
        <translation>L’élément&#xa0;: %1 pour, %2 contre</translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message>
        <source>%1, %2</source>
        <comment>day and time of printing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>printed on %1</source>
        <translation>imprimé le %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>%1 %2: %3, %4</source>
        <comment>claim, test, State, operation</comment>
        <translation>%1 %2&#xa0;: %3, %4</translation>
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
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level in words, its number</comment>
        <translation>%1 (%2)</translation>
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
        <translation>A&#xa0;: entièrement fiable</translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation>B&#xa0;: habituellement fiable</translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation>C&#xa0;: assez fiable</translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation>D&#xa0;: habituellement peu fiable</translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation>E&#xa0;: non fiable</translation>
    </message>
    <message>
        <source>F: reliability cannot be judged</source>
        <translation>F&#xa0;: fiabilité impossible à apprécier</translation>
    </message>
    <message>
        <source>1: confirmed by other sources</source>
        <translation>1&#xa0;: confirmé par d’autres sources</translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation>2&#xa0;: probablement vrai</translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation>3&#xa0;: possiblement vrai</translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation>4&#xa0;: douteux</translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation>5&#xa0;: improbable</translation>
    </message>
    <message>
        <source>6: truth cannot be judged</source>
        <translation>6&#xa0;: véracité impossible à apprécier</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>non coté</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
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
    <message>
        <source>Link chart</source>
        <translation>Schéma relationnel</translation>
    </message>
</context>
<context>
    <name>saranda::AboutWindow</name>
    <message>
        <source>About Saranda</source>
        <translation>À propos de Saranda</translation>
    </message>
</context>
<context>
    <name>saranda::ActorForm</name>
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
        <source>Al&amp;iases</source>
        <translation>Alia&amp;s</translation>
    </message>
    <message>
        <source>Other names, separated by semicolons</source>
        <translation>Autres noms, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>The State it belongs to or is in, as the case sees it. A link that has to be proved belongs into a fact.</source>
        <translation>L’État dont il relève ou dans lequel il se trouve, selon l’affaire. Un lien qui doit être prouvé relève d’un fait.</translation>
    </message>
    <message>
        <source>Change name of %1</source>
        <translation>Modifier le nom de %1</translation>
    </message>
    <message>
        <source>Change aliases of %1</source>
        <translation>Modifier les alias de %1</translation>
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
        <translation>Retirer les acteurs sélectionnés&#x202f;; les faits perdent leur lien avec eux (Suppr)</translation>
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
        <source>Remove %Ln actor(s)</source>
        <translation>
            <numerusform>Retirer %Ln acteur</numerusform>
            <numerusform>Retirer %Ln acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s) removed.</source>
        <translation>
            <numerusform>%Ln acteur retiré.</numerusform>
            <numerusform>%Ln acteurs retirés.</numerusform>
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
        <translation>Retirer les entrées sélectionnées&#x202f;; les faits perdent leur lien avec elles (Suppr)</translation>
    </message>
    <message>
        <source>No infrastructure yet</source>
        <translation>Pas encore d’infrastructure</translation>
    </message>
    <message>
        <source>Addresses, accounts, devices and programs that were used. Values are kept as text: nothing here is ever looked up or visited.</source>
        <translation>Adresses, comptes, appareils et programmes qui ont été utilisés. Les valeurs sont conservées comme texte&#xa0;: rien n’est jamais recherché ni consulté en ligne.</translation>
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
        <source>Remove %Ln item(s) of infrastructure</source>
        <translation>
            <numerusform>Retirer %Ln entrée d’infrastructure</numerusform>
            <numerusform>Retirer %Ln entrées d’infrastructure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) removed.</source>
        <translation>
            <numerusform>%Ln entrée retirée.</numerusform>
            <numerusform>%Ln entrées retirées.</numerusform>
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
        <source>Change value of %1</source>
        <translation>Modifier la valeur de %1</translation>
    </message>
    <message>
        <source>Change the selected…</source>
        <translation>Modifier la sélection…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Give all records selected in the list in front the same, in one step (Ctrl+M)</source>
        <translation>Donner la même chose à tous les enregistrements choisis dans la liste affichée, en une étape (Ctrl+M)</translation>
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
        <translation>%1 et %2&#xa0;: %3</translation>
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
        <translation>exclue&#xa0;: %1</translation>
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
        <translation>De&amp;mande</translation>
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
        <translation>La barre d’espace passe à l’indication suivante&#xa0;: incompatible, difficilement conciliable, étaye, rien.</translation>
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
        <translation>Nouvelle explication&#xa0;: choisir ou rédiger</translation>
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
        <translation>Créer une demande à la page Attribution ou Diligence requise. Ses explications concurrentes sont ensuite pesées ici.</translation>
    </message>
    <message>
        <source>No other explanation yet</source>
        <translation>Pas encore d’autre explication</translation>
    </message>
    <message>
        <source>Evidence that does not exclude another explanation does not prove. Name the explanations below – another State, criminals alone, a false flag – and mark which facts contradict them.</source>
        <translation>Des preuves qui n’excluent pas une autre explication ne prouvent pas. Indiquer les explications ci-dessous – un autre État, des criminels seuls, une opération sous faux pavillon – et marquer les faits qui les contredisent.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the facts against the explanations</source>
        <translation>Imprimer les faits face aux explications</translation>
    </message>
    <message>
        <source>Make a claim</source>
        <translation>Formuler une demande</translation>
    </message>
</context>
<context>
    <name>saranda::AnnexBundle</name>
    <message>
        <source>The case has no marking “%1”.</source>
        <translation>L’affaire n’a pas de marquage « %1 ».</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The bundle cannot be written: %1.</source>
        <translation>Le dossier d’annexes ne peut être écrit : %1.</translation>
    </message>
    <message>
        <source>The bundle cannot be put together.</source>
        <translation>Le dossier d’annexes ne peut être assemblé.</translation>
    </message>
    <message>
        <source>The PDF exhibits cannot be read: the program saranda-printer is not installed beside Saranda.</source>
        <translation>Les pièces PDF ne peuvent être lues&#xa0;: le programme saranda-printer n’est pas installé à côté de Saranda.</translation>
    </message>
    <message>
        <source>The PDF of the release cannot be put before the annexes. %1</source>
        <translation>Le PDF de la version diffusée ne peut pas être placé avant les annexes. %1</translation>
    </message>
</context>
<context>
    <name>saranda::AnnexList</name>
    <message>
        <source>Exhibit</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardive</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>It came after the bundle was first filed</source>
        <translation>Elle est arrivée après le premier dépôt du dossier</translation>
    </message>
    <message>
        <source>Exhibits of the bundle</source>
        <translation>Pièces du dossier</translation>
    </message>
    <message>
        <source>Slip sheet. %1</source>
        <translation>Feuille de remplacement. %1</translation>
    </message>
</context>
<context>
    <name>saranda::AnnexOptions</name>
    <message>
        <source>The exhibit has no file.</source>
        <translation>La pièce n’a pas de fichier.</translation>
    </message>
    <message>
        <source>The case does not hold the bytes of its file.</source>
        <translation>L’affaire ne contient pas les données de son fichier.</translation>
    </message>
    <message>
        <source>The bytes are not those that came in: the hash differs.</source>
        <translation>Les données ne sont pas celles qui ont été reçues : l’empreinte diffère.</translation>
    </message>
    <message>
        <source>The PDF is encrypted and asks for a password.</source>
        <translation>Le PDF est chiffré et demande un mot de passe.</translation>
    </message>
    <message>
        <source>The author of the PDF does not allow it to be printed.</source>
        <translation>L’auteur du PDF n’en permet pas l’impression.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Le fichier est endommagé et ne peut être lu.</translation>
    </message>
    <message>
        <source>The file is nested or large beyond what is safe to open.</source>
        <translation>La structure ou la taille du fichier ne permet pas de l’ouvrir sans risque.</translation>
    </message>
    <message>
        <source>The text would fill more than 400 pages.</source>
        <translation>Le texte occuperait plus de 400 pages.</translation>
    </message>
    <message>
        <source>A file of this kind cannot be printed.</source>
        <translation>Un fichier de cette nature ne peut être imprimé.</translation>
    </message>
    <message>
        <source>This file may not be disclosed at the marking, and there is no redacted version.</source>
        <translation>Ce fichier ne peut être communiqué à ce marquage, et il n’y a pas de version caviardée.</translation>
    </message>
    <message>
        <source>The PDF is damaged: what could be read is printed. Compare it with the original.</source>
        <translation>Le PDF est endommagé : ce qui a pu être lu est imprimé. À comparer avec l’original.</translation>
    </message>
    <message>
        <source>Scripts, actions or media of the PDF were left out.</source>
        <translation>Des scripts, actions ou médias du PDF ont été omis.</translation>
    </message>
    <message>
        <source>Files attached to the PDF were left out.</source>
        <translation>Des fichiers joints au PDF ont été omis.</translation>
    </message>
    <message>
        <source>What was filled into the form is printed; the form is gone.</source>
        <translation>Ce qui a été saisi dans le formulaire est imprimé ; le formulaire lui-même a disparu.</translation>
    </message>
    <message>
        <source>The text is no UTF-8; it was read as Latin-1.</source>
        <translation>Le texte n’est pas en UTF-8 ; il a été lu comme Latin-1.</translation>
    </message>
    <message>
        <source>The redacted version is printed.</source>
        <translation>La version caviardée est imprimée.</translation>
    </message>
    <message>
        <source>A translation follows the original.</source>
        <translation>Une traduction suit l’original.</translation>
    </message>
    <message>
        <source>It is in another language, and there is no translation.</source>
        <translation>Elle est dans une autre langue et il n’y a pas de traduction.</translation>
    </message>
    <message>
        <source>The text of the file is printed; its layout is not reproduced.</source>
        <translation>Le texte du fichier est imprimé ; sa mise en page n’est pas reproduite.</translation>
    </message>
    <message>
        <source>The file made the program that reads it stop: it may be damaged, or made to exhaust the machine.</source>
        <translation>Le fichier a fait s’arrêter le programme qui le lit&#xa0;: il est peut-être endommagé, ou conçu pour épuiser la machine.</translation>
    </message>
    <message>
        <source>No installed font has some of its letters: they are printed as empty boxes.</source>
        <translation>Aucune police installée n’a certaines de ses lettres&#xa0;: elles sont imprimées comme des cases vides.</translation>
    </message>
</context>
<context>
    <name>saranda::AnnexPaper</name>
    <message>
        <source>Release %1 has no PDF for readers of this bundle.</source>
        <translation>La version diffusée %1 n’a pas de PDF pour les lecteurs de ce dossier.</translation>
    </message>
    <message>
        <source>The file “%1” of release %2 cannot be taken as it was released.</source>
        <translation>Le fichier « %1 » de la version diffusée %2 ne peut être repris tel qu’il a été diffusé.</translation>
    </message>
    <message>
        <source>The case has no draft or release “%1”.</source>
        <translation>L’affaire n’a ni projet ni version diffusée « %1 ».</translation>
    </message>
</context>
<context>
    <name>saranda::AnnexTextFile</name>
    <message>
        <source>The texts of the annexes cannot be read.</source>
        <translation>Les textes des annexes ne peuvent être lus.</translation>
    </message>
</context>
<context>
    <name>saranda::AnnexesCommand</name>
    <message>
        <source>The case has no exhibit “%1”.</source>
        <translation>L’affaire n’a pas de pièce « %1 ».</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation> », « </translation>
    </message>
    <message>
        <source>A bundle is written in en or fr, not in “%1”.</source>
        <translation>Un dossier d’annexes s’écrit en en ou fr, non en « %1 ».</translation>
    </message>
    <message>
        <source>The case has no claim “%1”.</source>
        <translation>L’affaire n’a pas de demande « %1 ».</translation>
    </message>
    <message>
        <source>A bundle follows the profile %1, not “%2”.</source>
        <translation>Un dossier d’annexes suit le profil %1, non « %2 ».</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1: a slip sheet on page %2. %3</source>
        <translation>%1 : feuille de remplacement à la page %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>exhibit: remark</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Not in the bundle, because of their marking: %1.</source>
        <translation>Absentes du dossier en raison de leur marquage : %1.</translation>
    </message>
    <message>
        <source>Warning: the annexes have %1 pages; the Court allows %2 (Practice Direction III).</source>
        <translation>Attention : les annexes comptent %1 pages ; la Cour en admet %2 (instruction de procédure III).</translation>
    </message>
    <message>
        <source>Say where to write the bundle: --output bundle.pdf.</source>
        <translation>Indiquez où écrire le dossier : --output bundle.pdf.</translation>
    </message>
    <message>
        <source>Wrote “%1”: %2 pages, %3 of them of %4 exhibits.</source>
        <translation>« %1 » a été écrit : %2 pages, dont %3 pour %4 pièces.</translation>
    </message>
    <message>
        <source>--claim does not go with --draft: the draft has its own.</source>
        <translation>--claim ne va pas avec --draft : le projet a les siennes.</translation>
    </message>
    <message>
        <source>Left out of the paper: %1</source>
        <translation>Omis du document : %1</translation>
    </message>
</context>
<context>
    <name>saranda::AnnexesDialog</name>
    <message>
        <source>Export Annex Bundle</source>
        <translation>Exporter le dossier d’annexes</translation>
    </message>
    <message>
        <source>International Court of Justice</source>
        <translation>Cour internationale de Justice</translation>
    </message>
    <message>
        <source>At most 750 pages of annexes; what came late stands at the end</source>
        <translation>750 pages d’annexes au plus ; les pièces tardives figurent à la fin</translation>
    </message>
    <message>
        <source>Courts of England and Wales</source>
        <translation>Juridictions d’Angleterre et du pays de Galles</translation>
    </message>
    <message>
        <source>Opens at 100 %; what came late stands at the end</source>
        <translation>S’ouvre à 100 % ; les pièces tardives figurent à la fin</translation>
    </message>
    <message>
        <source>No court</source>
        <translation>Aucune juridiction</translation>
    </message>
    <message>
        <source>What came late stands in its place, on pages 123A…</source>
        <translation>Les pièces tardives figurent à leur place, aux pages 123A…</translation>
    </message>
    <message>
        <source>&amp;Cited Ones</source>
        <translation>Pièces &amp;citées</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>Tick all exhibits</source>
        <translation>Cocher toutes les pièces</translation>
    </message>
    <message>
        <source>&amp;Rules of</source>
        <translation>&amp;Règles de</translation>
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
        <source>Nothing above this marking is in the bundle, and of an exhibit that has a redacted version only that one.</source>
        <translation>Rien de plus restreint que ce marquage ne figure dans le dossier, et d’une pièce qui a une version caviardée, celle-ci seulement.</translation>
    </message>
    <message>
        <source>Clai&amp;ms</source>
        <translation>Dem&amp;andes</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source> and counting…</source>
        <translation> (décompte en cours…)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhibit(s)</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2 pages of annexes</source>
        <translation>%1 pages d’annexes sur %2 au plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of annexes</source>
        <translation>
            <numerusform>%Ln page d’annexes</numerusform>
            <numerusform>%Ln pages d’annexes</numerusform>
        </translation>
    </message>
    <message>
        <source>The Court allows %1 pages of annexes (Practice Direction III). It asks for strictly selected documents.</source>
        <translation>La Cour admet %1 pages d’annexes (instruction de procédure III). Elle demande des documents strictement sélectionnés.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 pages, %2 of them of exhibits.</source>
        <translation>%1 pages, dont %2 de pièces.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>exhibit: why it is not printed</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhibit(s) could not be printed and have a slip sheet:</source>
        <translation>
            <numerusform>%Ln pièce n’a pu être imprimée et a une feuille de remplacement :</numerusform>
            <numerusform>%Ln pièces n’ont pu être imprimées et ont une feuille de remplacement :</numerusform>
        </translation>
    </message>
    <message>
        <source>Memorandum made from the case</source>
        <translation>Mémorandum établi à partir de l’affaire</translation>
    </message>
    <message>
        <source>Draft %1: %2</source>
        <translation>Projet %1 : %2</translation>
    </message>
    <message>
        <source>Release %1: %2</source>
        <translation>Version diffusée %1 : %2</translation>
    </message>
    <message>
        <source>Word made sentences down to what is disclosed</source>
        <translation>Ramener les phrases établies à ce qui est communiqué</translation>
    </message>
    <message>
        <source>Tick the exhibits that facts, communications or the chosen paper cite</source>
        <translation>Cocher les pièces que citent les faits, les communications ou le document choisi</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>What stands before the exhibits. A draft is printed as it is now; of a release the pages stand there as they were released.</source>
        <translation>Ce qui précède les pièces. Un projet est imprimé tel qu’il est maintenant ; d’une version diffusée figurent les pages telles qu’elles ont été diffusées.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Letterhead, fonts and wording of your office, from a file.</source>
        <translation>En-tête, polices et formulations de votre service, tirés d’un fichier.</translation>
    </message>
    <message>
        <source>Left out of the paper, for you only:</source>
        <translation>Omis du document, pour vous seul :</translation>
    </message>
    <message>
        <source>The paper and the exhibits it rests on, numbered and linked, in one PDF by the rules of a court.</source>
        <translation>Le document et les pièces sur lesquelles il repose, numérotées et liées, en un seul PDF selon les règles d’une juridiction.</translation>
    </message>
</context>
<context>
    <name>saranda::Assessment</name>
    <message>
        <source>Exhibits are derived from one another in a circle: %1</source>
        <translation>Des pièces sont dérivées les unes des autres en cercle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Challenges wait for one another in a circle: %1</source>
        <translation>Des contestations dépendent les unes des autres en cercle&#xa0;: %1</translation>
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
        <translation>Une demande énonce que cette opération est un fait de cet État, ou qu’elle viole cette règle. En créer une fait apparaître les éléments exigés par le droit, avec ce que l’affaire contient pour chacun.</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Diligence requise</translation>
    </message>
    <message>
        <source>No claim of due diligence yet</source>
        <translation>Pas encore de demande relative à la diligence requise</translation>
    </message>
    <message>
        <source>Where attribution cannot be shown, a State may still answer for what it let happen. Make a claim to see the elements: territory, knowledge, capacity, failure, harm that went on.</source>
        <translation>Lorsque l’attribution ne peut être démontrée, un État peut néanmoins répondre de ce qu’il a laissé se produire. Créer une demande pour voir les éléments&#xa0;: territoire, connaissance, capacité, manquement, dommage qui s’est poursuivi.</translation>
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
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the elements of the selected claim with their levels</source>
        <translation>Imprimer les éléments de la demande choisie avec leurs niveaux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key of a claim and the claim</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>saranda::AttachmentList</name>
    <message>
        <source>Attached file</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Files attached to the message</source>
        <translation>Fichiers joints au message</translation>
    </message>
    <message>
        <source>The message itself</source>
        <translation>Le message lui-même</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Rechercher dans la bibliothèque&#xa0;: un mot d’une règle, une affaire, un paragraphe</translation>
    </message>
    <message>
        <source>Places in the authorities</source>
        <translation>Passages des autorités</translation>
    </message>
    <message>
        <source>Positions of States on due diligence</source>
        <translation>Positions des États sur la diligence requise</translation>
    </message>
    <message>
        <source>The citation was copied.</source>
        <translation>La référence a été copiée.</translation>
    </message>
    <message>
        <source>Copy the list as a table</source>
        <translation>Copier la liste en tableau</translation>
    </message>
    <message>
        <source>Copy the list as text</source>
        <translation>Copier la liste en texte</translation>
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
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>saranda::BasisPanel</name>
    <message numerus="yes">
        <source>Required: %1; reached by %2 of %Ln element(s).</source>
        <translation>
            <numerusform>Requis : %1 ; atteint par %2 élément sur %Ln.</numerusform>
            <numerusform>Requis : %1 ; atteint par %2 éléments sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A basis is as strong as its weakest element: %1.</source>
        <translation>Un fondement vaut ce que vaut son élément le plus faible : %1.</translation>
    </message>
    <message>
        <source>For comparison only: it never counts for the claim.</source>
        <translation>Pour comparaison seulement : ne compte jamais pour la demande.</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>non abordé</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the sheet of an element</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the element: %1</source>
        <translation>Ouvrir l’élément : %1</translation>
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
        <translation>Nouveau fait «&#xa0;%1&#xa0;»</translation>
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
        <translation>Indice&#xa0;: État – infrastructure</translation>
    </message>
    <message>
        <source>Indicator: State – perpetrator</source>
        <translation>Indice&#xa0;: État – auteur</translation>
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
    <name>saranda::BrokenChain</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Mark the chain of custody as broken</source>
        <translation>Signaler la chaîne de conservation comme rompue</translation>
    </message>
</context>
<context>
    <name>saranda::CaseCounts</name>
    <message>
        <source>What is in the case</source>
        <translation>Ce que contient l’affaire</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a figure and what it counts</comment>
        <translation>%1 %2</translation>
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
        <translation>État lé&amp;sé</translation>
    </message>
    <message>
        <source>Whose case it is: pick one or type its code</source>
        <translation>L’État dont c’est l’affaire&#xa0;: le choisir ou saisir son code</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>Fi&amp;nalité</translation>
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
        <source>Change the title of the case</source>
        <translation>Modifier le titre de l’affaire</translation>
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
        <translation>Modifier la note sur l’affaire</translation>
    </message>
    <message>
        <source>Decision &amp;of</source>
        <translation>Décisi&amp;on de</translation>
    </message>
    <message>
        <source>The court or tribunal that has ruled on the matter, if one has. The levels are not computed from its decision; the memorandum names it.</source>
        <translation>La cour ou le tribunal qui a statué en l’affaire, s’il y en a un. Les niveaux ne sont pas calculés à partir de sa décision ; le mémorandum la mentionne.</translation>
    </message>
    <message>
        <source>&amp;Citation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>As the decision is cited</source>
        <translation>Telle que la décision est citée</translation>
    </message>
    <message>
        <source>Change the court that ruled</source>
        <translation>Modifier la cour qui a statué</translation>
    </message>
    <message>
        <source>Change the date of the decision</source>
        <translation>Modifier la date de la décision</translation>
    </message>
    <message>
        <source>Change the citation of the decision</source>
        <translation>Modifier la citation de la décision</translation>
    </message>
    <message>
        <source>Dec&amp;ided on</source>
        <translation>Rend&amp;ue le</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Not&amp;e</translation>
    </message>
</context>
<context>
    <name>saranda::CaseDoctrine</name>
    <message>
        <source>The doctrine “%1” that the case keeps cannot be read.</source>
        <translation>La doctrine « %1 » que conserve l’affaire ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Another doctrine changes what every level means: say why it is adopted.</source>
        <translation>Une autre doctrine change le sens de chaque niveau : dites pourquoi elle est adoptée.</translation>
    </message>
    <message>
        <source>The case is assessed under the doctrine “%1” already.</source>
        <translation>L’affaire est déjà évaluée selon la doctrine « %1 ».</translation>
    </message>
    <message>
        <source>Adopt doctrine %1: %2</source>
        <translation>Adopter la doctrine %1 : %2</translation>
    </message>
    <message>
        <source>The doctrine “%1” has no test “%2”, which claim %3 is about.</source>
        <translation>La doctrine « %1 » n’a pas de critère « %2 », sur lequel porte la demande %3.</translation>
    </message>
</context>
<context>
    <name>saranda::CaseHistory</name>
    <message>
        <source>The log of “%1” does not lead to what is in it (%2). Let saranda verify check the file.</source>
        <translation>Le journal de « %1 » ne mène pas à ce qu’il contient (%2). Faites contrôler le fichier par saranda verify.</translation>
    </message>
</context>
<context>
    <name>saranda::CaseOpening</name>
    <message>
        <source>Opening “%1”</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>saranda::CaseSession</name>
    <message>
        <source>Create case</source>
        <translation>Créer une affaire</translation>
    </message>
    <message>
        <source>%1 is working on this case on %2; it is open for reading only.</source>
        <translation>%1 travaille sur cette affaire, sur le poste %2&#x202f;; elle est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>This case is open for reading only.</source>
        <translation>Cette affaire est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Store file “%1”</source>
        <translation>Stocker le fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The case keeps another doctrine under the version “%1”.</source>
        <translation>L’affaire conserve une autre doctrine sous la version «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Keep doctrine %1</source>
        <translation>Conserver la doctrine %1</translation>
    </message>
    <message>
        <source>The case keeps no doctrine of the version “%1”.</source>
        <translation>L’affaire ne conserve aucune doctrine de la version «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The log has no entry %1.</source>
        <translation>Le journal n’a pas d’entrée %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>An import is just being written into the case; this was not stored. Try again when it has ended.</source>
        <translation>Un document importé est en train d’être inscrit dans l’affaire ; ceci n’a pas été enregistré. Réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Take back a file that was not added</source>
        <translation>Retirer un fichier qui n’a pas été ajouté</translation>
    </message>
    <message>
        <source>In “%1”, p. %2: %3</source>
        <comment>an attached file, its page, the passage</comment>
        <translation>Dans «&#xa0;%1&#xa0;», p. %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>saranda::ChangesPanel</name>
    <message>
        <source>Has new words: “%1”
before: “%2”</source>
        <translation>Nouvelle rédaction : « %1 »
avant : « %2 »</translation>
    </message>
    <message>
        <source>Your words stay, but the case now says: “%1”
before: “%2”</source>
        <translation>Votre texte reste, mais l’affaire dit maintenant : « %1 »
avant : « %2 »</translation>
    </message>
    <message>
        <source>Your words stay, but what they were made from is gone: “%1”</source>
        <translation>Votre texte reste, mais ce dont il était tiré n’existe plus : « %1 »</translation>
    </message>
    <message>
        <source>New in the case: “%1”</source>
        <translation>Nouveau dans l’affaire : « %1 »</translation>
    </message>
    <message>
        <source>No longer in the case: “%1”</source>
        <translation>N’est plus dans l’affaire : « %1 »</translation>
    </message>
    <message>
        <source>Renew from the case…</source>
        <translation>Renouveler d’après l’affaire…</translation>
    </message>
    <message>
        <source>What has changed since the draft was made</source>
        <translation>Ce qui a changé depuis l’établissement du projet</translation>
    </message>
    <message>
        <source>Brings the made sentences up to date; your own words stay</source>
        <translation>Met à jour les phrases établies ; votre propre texte reste</translation>
    </message>
    <message>
        <source>Taken out; Enter brings it back: “%1”</source>
        <translation>Retirée ; Entrée la rétablit : « %1 »</translation>
    </message>
    <message>
        <source>The draft says what the case says.</source>
        <translation>Le projet dit ce que dit l’affaire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in the case have changed since the draft was made.</source>
        <translation>
            <numerusform>%Ln élément de l’affaire a changé depuis l’établissement du projet.</numerusform>
            <numerusform>%Ln éléments de l’affaire ont changé depuis l’établissement du projet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ChartCanvas</name>
    <message>
        <source>Link chart</source>
        <translation>Schéma relationnel</translation>
    </message>
    <message>
        <source>Arrow keys walk to the next node, Tab through the links of a node, T shows the links as a table.</source>
        <translation>Les flèches mènent à l’élément suivant, Tab parcourt les liens d’un élément, T montre les liens en tableau.</translation>
    </message>
    <message>
        <source>Nothing is left to draw under these conditions.</source>
        <translation>Ces conditions ne laissent rien à dessiner.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Tracé en cours…</translation>
    </message>
</context>
<context>
    <name>saranda::ChartChooser</name>
    <message>
        <source>Chart</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Which of the case&apos;s charts is shown. Each keeps its arrangement, where its nodes were placed and what it leaves out.</source>
        <translation>Lequel des schémas de l’affaire est affiché. Chacun garde sa disposition, la place donnée à ses éléments et ce qu’il laisse de côté.</translation>
    </message>
    <message>
        <source>Name of the chart</source>
        <translation>Nom du schéma</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>New, rename, duplicate, delete; the chart for the papers</source>
        <translation>Nouveau, renommer, dupliquer, supprimer ; le schéma destiné aux documents</translation>
    </message>
    <message>
        <source>What can be done with the charts</source>
        <translation>Ce que l’on peut faire des schémas</translation>
    </message>
    <message>
        <source>New chart</source>
        <translation>Nouveau schéma</translation>
    </message>
    <message>
        <source>A chart of its own: all of the case, arranged like this one, nothing placed</source>
        <translation>Un schéma à part : toute l’affaire, disposée comme celui-ci, sans rien de placé à la main</translation>
    </message>
    <message>
        <source>Rename the chart</source>
        <translation>Renommer le schéma</translation>
    </message>
    <message>
        <source>Another name for this chart (F2)</source>
        <translation>Un autre nom pour ce schéma (F2)</translation>
    </message>
    <message>
        <source>Duplicate the chart</source>
        <translation>Dupliquer le schéma</translation>
    </message>
    <message>
        <source>A copy with its places, its arrangement and its conditions</source>
        <translation>Une copie avec ses places, sa disposition et ses conditions</translation>
    </message>
    <message>
        <source>Delete the chart</source>
        <translation>Supprimer le schéma</translation>
    </message>
    <message>
        <source>Only the drawing; persons, facts and relations stay</source>
        <translation>Le dessin seulement ; les personnes, les faits et les relations restent</translation>
    </message>
    <message>
        <source>Show in the papers</source>
        <translation>Montrer dans les documents</translation>
    </message>
    <message>
        <source>The memorandum shows this chart, and drafts take it for their figures</source>
        <translation>Le mémorandum montre ce schéma, et les projets le prennent pour leurs figures</translation>
    </message>
    <message>
        <source>%1 (papers)</source>
        <translation>%1 (documents)</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Toute l’affaire</translation>
    </message>
</context>
<context>
    <name>saranda::ChartConditionBar</name>
    <message>
        <source>Least level</source>
        <translation>Degré minimal</translation>
    </message>
    <message>
        <source>Only links whose fact reaches this level</source>
        <translation>Seulement les liens dont le fait atteint ce degré</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Tout degré</translation>
    </message>
    <message>
        <source>At least %1: %2</source>
        <translation>Au moins %1 : %2</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Only what bears on this claim: the facts its elements rest on, what they link, its operation and its State</source>
        <translation>Seulement ce qui touche à cette demande : les faits sur lesquels reposent ses éléments, ce qu’ils relient, son opération et son État</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Only what a reader cleared for this marking may see, with the levels that are left without the rest</source>
        <translation>Seulement ce que peut voir un lecteur habilité pour ce marquage, avec les degrés qui restent sans le reste</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Only what is linked to the selected node</source>
        <translation>Seulement ce qui est lié à l’élément choisi</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What it points at</source>
        <translation>Ce vers quoi il pointe</translation>
    </message>
    <message>
        <source>What points at it</source>
        <translation>Ce qui pointe vers lui</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the links</source>
        <translation>Filtrer les liens</translation>
    </message>
    <message>
        <source>Only what contains every word: names, relation, statement, exhibits, level</source>
        <translation>Seulement ce qui contient chaque mot : noms, relation, énoncé, pièces, degré</translation>
    </message>
    <message>
        <source>As it was known on</source>
        <translation>Tel que connu au</translation>
    </message>
    <message>
        <source>The chart without what had certainly not come about by then. At the right end nothing is left out.</source>
        <translation>Le schéma sans ce qui n’était certainement pas encore survenu. À l’extrémité droite, rien n’est laissé de côté.</translation>
    </message>
    <message>
        <source>All markings</source>
        <translation>Tous les marquages</translation>
    </message>
    <message>
        <source>Up to “%1”</source>
        <translation>Jusqu’à « %1 »</translation>
    </message>
    <message>
        <source>Any claim</source>
        <translation>Toute demande</translation>
    </message>
    <message>
        <source>Bears on %1: %2, %3</source>
        <comment>key of a claim, State, operation</comment>
        <translation>Touche à %1 : %2, %3</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>toute date</translation>
    </message>
    <message>
        <source>Around the selected</source>
        <translation>Autour de la sélection</translation>
    </message>
    <message>
        <source>Steps from the selected node</source>
        <translation>Pas depuis le nœud sélectionné</translation>
    </message>
    <message>
        <source>How many links away from the selected node a neighbour may be</source>
        <translation>À combien de liens du nœud sélectionné un voisin peut se trouver</translation>
    </message>
    <message>
        <source>Steps: </source>
        <translation>Pas&#xa0;: </translation>
    </message>
</context>
<context>
    <name>saranda::ChartEdits</name>
    <message>
        <source>Place %1 in the chart</source>
        <translation>Placer %1 dans le schéma</translation>
    </message>
    <message>
        <source>Keep the places of the chart</source>
        <translation>Garder les places du schéma</translation>
    </message>
    <message>
        <source>Arrange the chart</source>
        <translation>Disposer le schéma</translation>
    </message>
    <message>
        <source>Arrange the chart anew</source>
        <translation>Disposer le schéma à neuf</translation>
    </message>
    <message>
        <source>Fold %1 in the chart</source>
        <translation>Replier %1 dans le schéma</translation>
    </message>
    <message>
        <source>Unfold %1 in the chart</source>
        <translation>Déplier %1 dans le schéma</translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <comment>subject, predicate, object</comment>
        <translation>%1 %2 %3.</translation>
    </message>
    <message>
        <source>Add fact %1</source>
        <translation>Ajouter le fait %1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Add person %1</source>
        <translation>Ajouter la personne %1</translation>
    </message>
    <message>
        <source>Add chart %1</source>
        <translation>Ajouter le schéma %1</translation>
    </message>
    <message>
        <source>Duplicate chart %1</source>
        <translation>Dupliquer le schéma %1</translation>
    </message>
    <message>
        <source>A chart needs a name.</source>
        <translation>Un schéma doit porter un nom.</translation>
    </message>
    <message>
        <source>There is a chart “%1” already: %2.</source>
        <translation>Il existe déjà un schéma « %1 » : %2.</translation>
    </message>
    <message>
        <source>Rename chart %1</source>
        <translation>Renommer le schéma %1</translation>
    </message>
    <message>
        <source>Delete chart %1</source>
        <translation>Supprimer le schéma %1</translation>
    </message>
    <message>
        <source>Show chart %1 in the papers</source>
        <translation>Montrer le schéma %1 dans les documents</translation>
    </message>
    <message>
        <source>Take chart %1 out of the papers</source>
        <translation>Retirer le schéma %1 des documents</translation>
    </message>
    <message>
        <source>Filter chart %1</source>
        <translation>Filtrer le schéma %1</translation>
    </message>
    <message>
        <source>Chart %1</source>
        <comment>title of a new chart</comment>
        <translation>Schéma %1</translation>
    </message>
</context>
<context>
    <name>saranda::ChartLayout</name>
    <message>
        <source>The chart cannot be drawn.</source>
        <translation>Le schéma ne peut pas être dessiné.</translation>
    </message>
    <message>
        <source>The layout was stopped.</source>
        <translation>La disposition a été arrêtée.</translation>
    </message>
    <message>
        <source>The chart cannot be laid out.</source>
        <translation>Le schéma ne peut pas être disposé.</translation>
    </message>
</context>
<context>
    <name>saranda::ChartModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
</context>
<context>
    <name>saranda::ChartPage</name>
    <message>
        <source>Link chart</source>
        <translation>Schéma relationnel</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>How the nodes are laid out: free, in layers along the links, or with infrastructure on one side and persons on the other, meeting at the State. Another arrangement lets go of where they were placed by hand; undo brings it back.</source>
        <translation>Comment les éléments sont disposés : librement, en couches le long des liens, ou l’infrastructure d’un côté et les personnes de l’autre, qui se rejoignent à l’État. Une autre disposition abandonne les places données à la main ; annuler les rend.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>In layers</source>
        <translation>En couches</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Deux côtés</translation>
    </message>
    <message>
        <source>Laying out the chart</source>
        <translation>Disposition du schéma</translation>
    </message>
    <message>
        <source>Laying out the chart: %p %</source>
        <translation>Disposition du schéma : %p %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Links, one by one</source>
        <translation>Les liens un à un</translation>
    </message>
    <message>
        <source>Nobody to link yet</source>
        <translation>Personne à relier encore</translation>
    </message>
    <message>
        <source>Persons, groups, infrastructure, operations and States appear here as soon as the case has some. A line between two of them is the relation of a fact: “A uses B”. Begin with a person, or enter relations on the page Facts.</source>
        <translation>Personnes, groupes, infrastructure, opérations et États apparaissent ici dès que l’affaire en contient. Une ligne entre deux d’entre eux est la relation d’un fait : « A utilise B ». Commencez par une personne, ou saisissez des relations à la page Faits.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>Disposer de nouveau</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Look closer (+, or the wheel)</source>
        <translation>Voir de plus près (+ ou la molette)</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>See more of the chart (−, or the wheel)</source>
        <translation>Voir plus du schéma (− ou la molette)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>See all of it (0)</source>
        <translation>Tout voir (0)</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>The same links as a table, and back (T)</source>
        <translation>Les mêmes liens en tableau, et retour (T)</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nouvelle relation</translation>
    </message>
    <message>
        <source>A new relation from the marked node to the selected one (R). Mark a node with Space or Ctrl+click, or drag from the ⊕ beside a node.</source>
        <translation>Une nouvelle relation de l’élément marqué vers l’élément choisi (R). Marquez un élément avec Espace ou Ctrl+clic, ou tirez depuis le ⊕ à côté d’un élément.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>The shortest path between the marked node and the selected one (P)</source>
        <translation>Le plus court chemin entre l’élément marqué et l’élément choisi (P)</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Draws the persons, personas and infrastructure linked to a group as part of it, and apart again (F)</source>
        <translation>Dessine les personnes, identités d’emprunt et infrastructures liées à un groupe comme parties de lui, et de nouveau à part (F)</translation>
    </message>
    <message>
        <source>Keep places</source>
        <translation>Garder les places</translation>
    </message>
    <message>
        <source>Keeps every node where it is now</source>
        <translation>Garde chaque élément là où il est</translation>
    </message>
    <message>
        <source>Arrange anew</source>
        <translation>Disposer à neuf</translation>
    </message>
    <message>
        <source>Lets the arrangement place every node again</source>
        <translation>Laisse la disposition replacer chaque élément</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copies the chart as a picture</source>
        <translation>Copie le schéma comme image</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Write it as PDF, SVG or PNG</source>
        <translation>L’écrire en PDF, SVG ou PNG</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Prints it, over several pages where one is not enough</source>
        <translation>L’imprime, sur plusieurs pages si une ne suffit pas</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>No path leads from %1 to %2 in what is shown.</source>
        <translation>Aucun chemin ne mène de %1 à %2 dans ce qui est montré.</translation>
    </message>
    <message>
        <source>Hide the path</source>
        <translation>Masquer le chemin</translation>
    </message>
    <message>
        <source>Save the link chart</source>
        <translation>Enregistrer le schéma relationnel</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Copied the chart as a picture.</source>
        <translation>Le schéma a été copié comme image.</translation>
    </message>
    <message>
        <source>Signs of the chart: %1</source>
        <translation>Signes du schéma : %1</translation>
    </message>
    <message>
        <source>Deleted the chart “%1”.</source>
        <translation>Le schéma « %1 » a été supprimé.</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>How large PNG and SVG pictures of the chart are saved and copied</source>
        <translation>Taille à laquelle les images PNG et SVG du schéma sont enregistrées et copiées</translation>
    </message>
    <message>
        <source>As large as the words need</source>
        <translation>Aussi grande que les mots l’exigent</translation>
    </message>
</context>
<context>
    <name>saranda::ChartWords</name>
    <message>
        <source>as recorded, without proof</source>
        <translation>selon la fiche, sans preuve</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>relation, the other end, level</comment>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>%2 %1 it: %3</source>
        <comment>relation, the other end, level</comment>
        <translation>%2 %1 cet élément : %3</translation>
    </message>
    <message>
        <source>%1, linked to nothing.</source>
        <translation>%1, lié à rien.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln link(s): %2</source>
        <translation>
            <numerusform>%1, %Ln lien : %2</numerusform>
            <numerusform>%1, %Ln liens : %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and %Ln more</source>
        <translation>
            <numerusform> ; et %Ln autre</numerusform>
            <numerusform> ; et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3. Level: %4.</source>
        <comment>from, relation, to, level</comment>
        <translation>%1 %2 %3. Degré : %4.</translation>
    </message>
    <message>
        <source>Date: %1.</source>
        <translation>Date : %1.</translation>
    </message>
    <message>
        <source>Fact and exhibits: %1.</source>
        <translation>Fait et pièces : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message>
        <source>Within: %1</source>
        <translation>À l’intérieur : %1</translation>
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
    <name>saranda::CitationPanel</name>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New fact “%1”</source>
        <translation>Nouveau fait « %1 »</translation>
    </message>
    <message>
        <source>Type a fact&apos;s key, a word of it, or a new fact</source>
        <translation>Saisissez la clé d’un fait, un mot de celui-ci ou un nouveau fait</translation>
    </message>
    <message>
        <source>Add the citation to the fact (Ctrl+Enter)</source>
        <translation>Ajouter la citation au fait (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>Page, paragraph or line in the exhibit</source>
        <translation>Page, paragraphe ou ligne dans la pièce</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>S&amp;tance</source>
        <translation>&amp;Sens</translation>
    </message>
    <message>
        <source>How far the passage states the fact</source>
        <translation>Dans quelle mesure le passage énonce le fait</translation>
    </message>
    <message>
        <source>Fact the passage is cited for</source>
        <translation>Fait pour lequel le passage est cité</translation>
    </message>
    <message>
        <source>New citation of %1</source>
        <translation>Nouvelle citation de %1</translation>
    </message>
    <message>
        <source>Cite %2 for %1</source>
        <translation>Citer %2 pour %1</translation>
    </message>
    <message>
        <source>Add fact %1 from %2</source>
        <translation>Ajouter le fait %1 tiré de %2</translation>
    </message>
    <message>
        <source>F&amp;act</source>
        <translation>Fai&amp;t</translation>
    </message>
    <message>
        <source>How fa&amp;r</source>
        <translation>&amp;Portée</translation>
    </message>
    <message>
        <source>Cite for a new fact</source>
        <translation>Citer pour un nouveau fait</translation>
    </message>
</context>
<context>
    <name>saranda::CitationsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The lower of what the exhibit is worth and how far it states the fact.</source>
        <translation>La plus basse des deux&#xa0;: la valeur de la pièce ou la mesure dans laquelle elle énonce le fait.</translation>
    </message>
    <message>
        <source>A fact that calls this citation in question: forged, mistranslated, clock wrong.</source>
        <translation>Un fait qui met en cause cette citation&#xa0;: faux, erreur de traduction, horloge inexacte.</translation>
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
    <message>
        <source>assessing…</source>
        <translation>évaluation…</translation>
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
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Ce qui le prouve</translation>
    </message>
    <message>
        <source>No exhibit is cited yet, so nothing supports this fact.</source>
        <translation>Aucune pièce n’est encore citée&#x202f;; rien n’étaye donc ce fait.</translation>
    </message>
    <message>
        <source>Cite an exhibit: type its key or a word of its title</source>
        <translation>Citer une pièce&#xa0;: saisir sa clé ou un mot de son titre</translation>
    </message>
    <message>
        <source>New exhibit “%1”</source>
        <translation>Nouvelle pièce «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add exhibit %1</source>
        <translation>Ajouter la pièce %1</translation>
    </message>
    <message>
        <source>Show the passage</source>
        <translation>Afficher le passage</translation>
    </message>
    <message>
        <source>Show the passage in the exhibit (Enter)</source>
        <translation>Afficher le passage dans la pièce (Entrée)</translation>
    </message>
</context>
<context>
    <name>saranda::CiteCompleter</name>
    <message>
        <source>Exhibits and facts to cite</source>
        <translation>Pièces et faits à citer</translation>
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
        <translation>Nouvelle opération «&#xa0;%1&#xa0;»</translation>
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
        <source>Reason for the standard</source>
        <translation>Motif du choix de ce niveau</translation>
    </message>
    <message>
        <source>&amp;Bases</source>
        <translation>&amp;Fondements</translation>
    </message>
    <message>
        <source>None ticked: all bases of the test</source>
        <translation>Aucun coché&#xa0;: tous les fondements du critère</translation>
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
        <translation>Un niveau de votre choix doit être motivé&#xa0;: le mémorandum imprime les deux.</translation>
    </message>
    <message>
        <source>The doctrine asks for: %1.</source>
        <translation>La doctrine exige&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A series of facts may then rest on one single origin.</source>
        <translation>Une série de faits peut alors reposer sur une seule et même origine.</translation>
    </message>
    <message>
        <source>Ctrl+Enter does the same</source>
        <translation>Ctrl+Entrée a le même effet</translation>
    </message>
    <message>
        <source>Standard of proo&amp;f</source>
        <translation>Niveau de &amp;preuve</translation>
    </message>
    <message>
        <source>One operation, one State, one test. Its elements then show what is held and what is missing.</source>
        <translation>Une opération, un État, un critère. Ses éléments montrent ensuite ce que l’on a et ce qui manque.</translation>
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
        <translation>Il y a un nom de trop&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The case has no exhibit “%1”.</source>
        <translation>L’affaire ne contient aucune pièce «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--merge-origins takes A=B, not “%1”.</source>
        <translation>--merge-origins attend A=B et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The case has no marking “%1”. It has: %2.</source>
        <translation>L’affaire ne connaît pas le marquage «&#xa0;%1&#xa0;». Elle connaît&#xa0;: %2.</translation>
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
        <translation>manque %1</translation>
    </message>
    <message>
        <source>    %1: reached %2, required %3</source>
        <translation>    %1&#xa0;: atteint %2, exigé %3</translation>
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
        <source>A new case needs a title: --title &quot;…&quot;.</source>
        <translation>Une nouvelle affaire exige un titre&#xa0;: --title &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Made the case file “%1”.</source>
        <translation>Fichier d’affaire «&#xa0;%1&#xa0;» créé.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Say which case: a .saranda file or a case .json.</source>
        <translation>Indiquez l’affaire&#xa0;: un fichier .saranda ou une affaire .json.</translation>
    </message>
    <message>
        <source>“%1” exists already. Use --force to replace it.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Utilisez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>See saranda --help.</source>
        <translation>Voir saranda --help.</translation>
    </message>
    <message>
        <source>Say into which case: --into CASE.</source>
        <translation>Indiquez l’affaire de destination&#xa0;: --into AFFAIRE.</translation>
    </message>
    <message>
        <source>Files can be imported --as exhibits.</source>
        <translation>Des fichiers peuvent être importés avec --as exhibits.</translation>
    </message>
    <message>
        <source>There is no import format “%1”.</source>
        <translation>Il n’y a pas de format d’importation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Imported into “%1”.</source>
        <translation>Importé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say where to write it: --output P.</source>
        <translation>Indiquez où écrire&#xa0;: --output P.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit.</translation>
    </message>
    <message>
        <source>A memorandum is written as .pdf, .odt, .docx or .html, not as “%1”.</source>
        <translation>Un mémorandum s’écrit en .pdf, .odt, .docx ou .html et non en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A memorandum is written in en or fr, not in “%1”.</source>
        <translation>Un mémorandum s’écrit en en ou en fr et non en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The case has no claim “%1”.</source>
        <translation>L’affaire ne contient aucune demande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say where to write it: --output memo.pdf.</source>
        <translation>Indiquez où écrire&#xa0;: --output memo.pdf.</translation>
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
        <translation>Vérification faite&#xa0;: %1 entrées du journal, %2 enregistrements, %3 fichiers (%4 octets).</translation>
    </message>
    <message>
        <source>The case file is intact.</source>
        <translation>Le fichier d’affaire est intègre.</translation>
    </message>
    <message numerus="yes">
        <source>The case file is NOT intact: %n problem(s).</source>
        <translation>
            <numerusform>Le fichier d’affaire n’est PAS intègre&#xa0;: %n problème.</numerusform>
            <numerusform>Le fichier d’affaire n’est PAS intègre&#xa0;: %n problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no export format “%1”. There are: %2.</source>
        <translation>Il n’y a pas de format d’exportation «&#xa0;%1&#xa0;». Formats possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A timeline is written as .pdf, .svg, .png, .csv or .jsonl, not as “%1”.</source>
        <translation>Une chronologie s’écrit en .pdf, .svg, .png, .csv ou .jsonl et non en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Lanes are by story, state, actor, operation or claim, not by “%1”.</source>
        <translation>Les couloirs suivent story, state, actor, operation ou claim et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A size is written like 1600x900, not like “%1”.</source>
        <translation>Une taille s’écrit comme 1600x900 et non comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Claim “%1” is not of due diligence: it has no clock.</source>
        <translation>La demande «&#xa0;%1&#xa0;» ne porte pas sur la diligence requise&#xa0;: elle n’a pas d’horloge.</translation>
    </message>
    <message>
        <source>Say where to write it: --output timeline.pdf.</source>
        <translation>Indiquez où écrire&#xa0;: --output timeline.pdf.</translation>
    </message>
    <message>
        <source>The search does not know the texts of the new exhibits. %1</source>
        <translation>La recherche ne connaît pas les textes des nouvelles pièces. %1</translation>
    </message>
    <message>
        <source>%1 has no text for the search. %2</source>
        <translation>%1 n’a pas de texte pour la recherche. %2</translation>
    </message>
    <message>
        <source>No text was found in %1, and text recognition (Tesseract) is not installed.</source>
        <translation>Aucun texte n’a été trouvé dans %1, et la reconnaissance de texte (Tesseract) n’est pas installée.</translation>
    </message>
    <message>
        <source>No text was found in %1.</source>
        <translation>Aucun texte n’a été trouvé dans %1.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>A chart is written as .pdf, .svg or .png, not as “%1”.</source>
        <translation>Un schéma s’écrit en .pdf, .svg ou .png, non en « %1 ».</translation>
    </message>
    <message>
        <source>An arrangement is force, layered or two-sided, not “%1”.</source>
        <translation>Une disposition est force, layered ou two-sided, non « %1 ».</translation>
    </message>
    <message>
        <source>A level is a number from 0 to 5, not “%1”.</source>
        <translation>Un degré est un nombre de 0 à 5, non « %1 ».</translation>
    </message>
    <message>
        <source>“%1” does not say up to when the chart is to go.</source>
        <translation>« %1 » ne dit pas jusqu’à quand le schéma doit aller.</translation>
    </message>
    <message>
        <source>Nothing is left to draw under these conditions.</source>
        <translation>Ces conditions ne laissent rien à dessiner.</translation>
    </message>
    <message>
        <source>Say where to write it: --output chart.pdf.</source>
        <translation>Dites où l’écrire : --output chart.pdf.</translation>
    </message>
    <message>
        <source>A chart is written in en or fr, not in “%1”.</source>
        <translation>Un schéma s’écrit en en ou en fr, non en « %1 ».</translation>
    </message>
    <message>
        <source>--left-out says what a marking leaves out: give --marking as well.</source>
        <translation>--left-out indique ce qu’un marquage laisse de côté : donnez aussi --marking.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>« %1 » ne peut être écrit.</translation>
    </message>
    <message>
        <source>The case has no release “%1”.</source>
        <translation>L’affaire n’a pas de diffusion «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The case has no draft “%1”.</source>
        <translation>L’affaire n’a pas de projet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say what to release: --file statement.pdf.</source>
        <translation>Indiquez ce qu’il faut diffuser&#xa0;: --file statement.pdf.</translation>
    </message>
    <message>
        <source>A release goes to legal-review, cleared or released, not to “%1”.</source>
        <translation>Une diffusion passe à legal-review, cleared ou released, et non à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is now at “%2”.</source>
        <translation>%1 en est maintenant à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Say where to write it: --output statement.pdf.</source>
        <translation>Indiquez où l’écrire&#xa0;: --output statement.pdf.</translation>
    </message>
    <message>
        <source>Release %1 has no file “%2”.</source>
        <translation>La diffusion %1 n’a pas de fichier «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>rests on</source>
        <translation>repose sur</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>! doctrine %1, then %2</source>
        <translation>! doctrine %1, puis %2</translation>
    </message>
    <message>
        <source>The files of a release are in a case file, not in a document.</source>
        <translation>Les fichiers d’une diffusion sont dans un fichier d’affaire, et non dans un document.</translation>
    </message>
    <message>
        <source>Say why: --outcome %1 --reason &quot;…&quot;.</source>
        <translation>Indiquez le motif&#xa0;: --outcome %1 --reason &quot;…&quot;.</translation>
    </message>
    <message>
        <source>An outcome is attributed, not-attributed or deferred, not “%1”.</source>
        <translation>Une issue est attributed, not-attributed ou deferred, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The case has no claim a statement could be about.</source>
        <translation>L’affaire n’a aucune demande sur laquelle une déclaration pourrait porter.</translation>
    </message>
    <message>
        <source>A statement is written in en or fr, not in “%1”.</source>
        <translation>Une déclaration s’écrit en en ou en fr, et non en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2; required is %3</source>
        <translation>%1&#xa0;: %2&#xa0;; exigé&#xa0;: %3</translation>
    </message>
    <message>
        <source>At this marking no claim is left to make a statement about.</source>
        <translation>À ce marquage, il ne reste aucune demande sur laquelle faire une déclaration.</translation>
    </message>
    <message>
        <source>The evidence does not establish an attribution. The statement can be not-attributed or deferred, or say how far the evidence goes (no --outcome).</source>
        <translation>Les éléments de preuve n’établissent pas d’attribution. La déclaration peut être not-attributed ou deferred, ou dire jusqu’où vont les éléments (sans --outcome).</translation>
    </message>
    <message>
        <source>--%1 does not go with --draft: the draft has its own.</source>
        <translation>--%1 ne va pas avec --draft&#xa0;: le projet a le sien.</translation>
    </message>
    <message>
        <source>Left out of the paper:</source>
        <translation>Omis du document&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files (%1 bytes) are named by no record any more; they stay because an undo may need them.</source>
        <translation>
            <numerusform>%n de ces fichiers (%1 octets) n’est plus nommé par aucun enregistrement ; il reste, car une annulation peut en avoir besoin.</numerusform>
            <numerusform>%n de ces fichiers (%1 octets) ne sont plus nommés par aucun enregistrement ; ils restent, car une annulation peut en avoir besoin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The exhibits are in the case, but the search does not know all of their texts yet.</source>
        <translation>Arrêté. Les pièces sont dans l’affaire, mais la recherche n’en connaît pas encore tous les textes.</translation>
    </message>
    <message>
        <source>Stopped. No exhibit was added, and nothing of the files is left in the case.</source>
        <translation>Arrêté. Aucune pièce n’a été ajoutée, et rien des fichiers ne reste dans l’affaire.</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>Fichiers conservés</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>Of these no record names</source>
        <translation>Dont aucun élément ne nomme</translation>
    </message>
    <message>
        <source>%1 (%2 bytes), kept because an undo or the log may need them</source>
        <translation>%1 (%2 octets), gardés parce qu’une annulation ou le journal peut en avoir besoin</translation>
    </message>
    <message>
        <source>The case has no chart “%1”; it keeps none.</source>
        <translation>L’affaire n’a pas de schéma « %1 » ; elle n’en garde aucun.</translation>
    </message>
    <message>
        <source>The case has no chart “%1”, or several. It has: %2.</source>
        <translation>L’affaire n’a pas de schéma « %1 », ou en a plusieurs. Elle a : %2.</translation>
    </message>
    <message>
        <source>--word-down is for a draft: give --draft as well.</source>
        <translation>--word-down vaut pour un projet : indiquez aussi --draft.</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>le même fichier</translation>
    </message>
    <message>
        <source>the same message %1</source>
        <translation>le même courriel %1</translation>
    </message>
    <message>
        <source>the same attachment “%1”</source>
        <translation>la même pièce jointe « %1 »</translation>
    </message>
    <message>
        <source>two sources of the name “%1”</source>
        <translation>deux sources du nom de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are the same (p. %1 and p. %2)</source>
        <translation>
            <numerusform>%n mot est identique (p. %1 et p. %2)</numerusform>
            <numerusform>%n mots sont identiques (p. %1 et p. %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exhibits, %2 independent origins</source>
        <translation>%1 pièces, %2 origines indépendantes</translation>
    </message>
    <message>
        <source>%1 looks like an echo of %2: %3</source>
        <translation>%1 semble être un écho de %2 : %3</translation>
    </message>
    <message>
        <source>The texts are too many: not every passage was compared.</source>
        <translation>Les textes sont trop nombreux : tous les passages n’ont pas été comparés.</translation>
    </message>
    <message>
        <source>“%1” does not name two exhibits: E-9=E-4.</source>
        <translation>« %1 » ne désigne pas deux pièces : E-9=E-4.</translation>
    </message>
    <message>
        <source>The case has no two exhibits “%1”.</source>
        <translation>L’affaire n’a pas deux pièces « %1 ».</translation>
    </message>
    <message>
        <source>%1 derives from another exhibit already, or %2 from it. Use --join to give them one origin.</source>
        <translation>%1 dérive déjà d’une autre pièce, ou %2 en dérive. Utilisez --join pour leur donner une seule origine.</translation>
    </message>
    <message>
        <source>Nothing suggests that %1 is an echo of %2.</source>
        <translation>Rien n’indique que %1 soit un écho de %2.</translation>
    </message>
    <message>
        <source>Answers are written into a case file: say which.</source>
        <translation>Les réponses s’écrivent dans un fichier d’affaire : dites lequel.</translation>
    </message>
    <message>
        <source>What is left out goes into a file of its own, not into the paper.</source>
        <translation>Ce qui est omis va dans un fichier à part, non dans le document.</translation>
    </message>
    <message>
        <source>p. %1 of %2 (%3)</source>
        <translation>p. %1 de %2 (%3)</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>The papers show a chart, yes or no, not “%1”.</source>
        <translation>Les documents montrent un schéma, yes ou no, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Change chart %1</source>
        <translation>Modifier le schéma %1</translation>
    </message>
    <message>
        <source>A chart is made, changed or removed, one at a time.</source>
        <translation>Un schéma est créé, modifié ou supprimé, une chose à la fois.</translation>
    </message>
    <message>
        <source>A new chart is named by --new alone.</source>
        <translation>Un nouveau schéma est nommé par --new seul.</translation>
    </message>
    <message>
        <source>Say which chart: --chart G-1.</source>
        <translation>Dites quel schéma&#xa0;: --chart G-1.</translation>
    </message>
    <message>
        <source>Charts are changed first and drawn by a command of its own, with --output.</source>
        <translation>Les schémas sont d’abord modifiés, puis dessinés par une commande à part, avec --output.</translation>
    </message>
    <message>
        <source>Charts are kept in a case file: say which.</source>
        <translation>Les schémas sont conservés dans un fichier d’affaire&#xa0;: dites lequel.</translation>
    </message>
    <message>
        <source>The chart is like that already.</source>
        <translation>Le schéma est déjà ainsi.</translation>
    </message>
    <message>
        <source>--list only lists: it changes and draws nothing.</source>
        <translation>--list ne fait qu’énumérer&#xa0;: elle ne modifie ni ne dessine rien.</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>montre</translation>
    </message>
    <message>
        <source>drawn otherwise</source>
        <translation>dessiné autrement</translation>
    </message>
    <message>
        <source>“%1” does not say which period the timeline is to show.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quelle période la chronologie doit montrer.</translation>
    </message>
    <message>
        <source>A timeline is written in en or fr, not in “%1”.</source>
        <translation>Une chronologie s’écrit en en ou en fr, non en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>L’option --%1 est donnée plus d’une fois.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Name a case or give --sample, not both.</source>
        <translation>Nommez une affaire ou donnez --sample, pas les deux.</translation>
    </message>
    <message>
        <source>“%1” is a case file. Only another case replaces it, with new, unbundle or merge.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier d’affaire. Seule une autre affaire le remplace, par new, unbundle ou merge.</translation>
    </message>
    <message>
        <source>The results could not be written: %1.</source>
        <translation>Les résultats n’ont pas pu être écrits&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--%1 goes with --as exhibits.</source>
        <translation>--%1 s’emploie avec --as exhibits.</translation>
    </message>
    <message>
        <source>  saranda new CASE --title T            make an empty case file</source>
        <translation>  saranda new AFFAIRE --title T         créer un fichier d’affaire vide</translation>
    </message>
    <message>
        <source>  saranda info CASE [--json]            what is in a case</source>
        <translation>  saranda info AFFAIRE [--json]         le contenu d’une affaire</translation>
    </message>
    <message>
        <source>  saranda import FILE... --into CASE [--format json]
                 case documents (JSON) into a case, made where there is none
  saranda import FILE... --into CASE --as exhibits [--source S] [--marking M]
                 the same as add</source>
        <translation>  saranda import FICHIER... --into AFFAIRE [--format json]
                 documents d’affaire (JSON) dans une affaire, créée si elle manque
  saranda import FICHIER... --into AFFAIRE --as exhibits [--source S] [--marking M]
                 la même chose que add</translation>
    </message>
    <message>
        <source>  saranda export CASE --format json|exhibits-csv|facts-csv --output P
                 the records as a case document or a table</source>
        <translation>  saranda export AFFAIRE --format json|exhibits-csv|facts-csv --output P
                 les enregistrements en document d’affaire ou en tableau</translation>
    </message>
    <message>
        <source>  saranda assess CASE [--json] [--without E-1,E-2] [--without-origin O]
                 [--merge-origins A=B] [--marking M] [--standard 1..5]
                 the level of every claim, also without some of the evidence</source>
        <translation>  saranda assess AFFAIRE [--json] [--without E-1,E-2] [--without-origin O]
                 [--merge-origins A=B] [--marking M] [--standard 1..5]
                 le niveau de chaque demande, aussi sans une partie des preuves</translation>
    </message>
    <message>
        <source>  saranda doctrine CASE [--compare FILE|shipped] [--output FILE]
                 [--adopt FILE|shipped --reason T]
                 the doctrine a case is assessed under, and another in its place</source>
        <translation>  saranda doctrine AFFAIRE [--compare FICHIER|shipped] [--output FICHIER]
                 [--adopt FICHIER|shipped --reason T]
                 la doctrine d’évaluation d’une affaire, et une autre à sa place</translation>
    </message>
    <message>
        <source>  saranda add CASE FILE... [--source S] [--marking M]
                 files and folders as exhibits: prints number, SHA-256 and name</source>
        <translation>  saranda add AFFAIRE FICHIER... [--source S] [--marking M]
                 fichiers et dossiers en pièces&#xa0;: affiche numéro, SHA-256 et nom</translation>
    </message>
    <message>
        <source>  saranda custody CASE --output s.pdf|.odt|.docx|.html [--exhibit E-1]
                 [--marking M [--left-out FILE]] [--language en|fr]
                 who had the exhibits, and their hashes</source>
        <translation>  saranda custody AFFAIRE --output s.pdf|.odt|.docx|.html [--exhibit E-1]
                 [--marking M [--left-out FICHIER]] [--language en|fr]
                 qui a eu les pièces, et leurs empreintes</translation>
    </message>
    <message>
        <source>  saranda bundle CASE --output b.zip    put the case with its exhibits into a bag</source>
        <translation>  saranda bundle AFFAIRE --output b.zip mettre l’affaire et ses pièces en paquet</translation>
    </message>
    <message>
        <source>  saranda unbundle b.zip --into CASE    check a bundle and take the case out</source>
        <translation>  saranda unbundle b.zip --into AFFAIRE contrôler un paquet et en extraire l’affaire</translation>
    </message>
    <message>
        <source>  saranda memo CASE --output memo.pdf|.odt|.docx|.html [--language en|fr]
                 [--marking M [--left-out FILE]] [--claim C-1] [--template T.json]
                 [--draft D-1 [--word-down]]
                 the memorandum, made from the findings or from a draft</source>
        <translation>  saranda memo AFFAIRE --output memo.pdf|.odt|.docx|.html [--language en|fr]
                 [--marking M [--left-out FICHIER]] [--claim C-1] [--template T.json]
                 [--draft D-1 [--word-down]]
                 le mémorandum, tiré des conclusions ou d’un projet</translation>
    </message>
    <message>
        <source>  saranda statement CASE --output s.pdf|.odt|.docx|.html [--language en|fr]
                 [--marking M [--left-out FILE]] [--claim C-1] [--draft D-1]
                 [--word-down] [--template T.json]
                 [--outcome attributed|not-attributed|deferred --reason T]
                 what the evidence lets the State say, never more</source>
        <translation>  saranda statement AFFAIRE --output s.pdf|.odt|.docx|.html [--language en|fr]
                 [--marking M [--left-out FICHIER]] [--claim C-1] [--draft D-1]
                 [--word-down] [--template T.json]
                 [--outcome attributed|not-attributed|deferred --reason T]
                 ce que les preuves permettent à l’État de dire, jamais plus</translation>
    </message>
    <message>
        <source>  saranda release CASE --draft D-1 --file s.pdf [--marking M] [--word-down]
                 [--by NAME] [--title T] [--note T] [--template T.json]
                 begin one: prints R-1
  saranda release CASE --release R-1 --to legal-review|cleared|released
                 [--by NAME] [--note T]
  saranda release CASE [--release R-1] [--json] [--compare R-2]
                 [--extract s.pdf --output FILE]</source>
        <translation>  saranda release AFFAIRE --draft D-1 --file s.pdf [--marking M] [--word-down]
                 [--by NOM] [--title T] [--note T] [--template T.json]
                 en ouvrir une&#xa0;: affiche R-1
  saranda release AFFAIRE --release R-1 --to legal-review|cleared|released
                 [--by NOM] [--note T]
  saranda release AFFAIRE [--release R-1] [--json] [--compare R-2]
                 [--extract s.pdf --output FICHIER]</translation>
    </message>
    <message>
        <source>  saranda annexes CASE --output bundle.pdf [--profile icj|uk|none] [--marking M]
                 [--claim C-1] [--language en|fr] [--exhibits E-1,E-4] [--late E-9]
                 [--draft D-1|R-1 [--word-down]] [--left-out FILE] [--template T.json]
                 memorandum and exhibits in one PDF, stamped and indexed</source>
        <translation>  saranda annexes AFFAIRE --output bundle.pdf [--profile icj|uk|none] [--marking M]
                 [--claim C-1] [--language en|fr] [--exhibits E-1,E-4] [--late E-9]
                 [--draft D-1|R-1 [--word-down]] [--left-out FICHIER] [--template T.json]
                 mémorandum et pièces en un seul PDF, numérotés et indexés</translation>
    </message>
    <message>
        <source>  saranda merge CASE OTHER --output MERGED [--prefer mine|theirs] [--json]
                 two copies of one case, or two cases, into a third file</source>
        <translation>  saranda merge AFFAIRE AUTRE --output FUSION [--prefer mine|theirs] [--json]
                 deux copies d’une affaire, ou deux affaires, dans un troisième fichier</translation>
    </message>
    <message>
        <source>  saranda origins CASE [--json] [--derive E-9=E-4] [--join E-9=E-4]
                 [--independent E-9=E-4]
                 independent origins, and exhibits that look like echoes of others</source>
        <translation>  saranda origins AFFAIRE [--json] [--derive E-9=E-4] [--join E-9=E-4]
                 [--independent E-9=E-4]
                 origines indépendantes, et pièces qui semblent en répéter d’autres</translation>
    </message>
    <message>
        <source>CASE is a .saranda file; where a command only reads, a case .json or --sample does
as well. A target that exists is refused without --force. --quiet silences messages.
Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 refused by the
system (disk, rights, lock).</source>
        <translation>AFFAIRE est un fichier .saranda&#xa0;; en lecture seule, une affaire .json ou --sample convient
aussi. Une cible existante est refusée sans --force. --quiet supprime les messages.
Code de sortie&#xa0;: 0 exécuté, 1 la réponse est non, 2 usage incorrect, 3 entrée
incorrecte, 4 refusé par le système (disque, droits, verrou).</translation>
    </message>
    <message>
        <source>Saranda %1: State responsibility for cyber operations, case by case.

  saranda [CASE]                        open the window
  saranda --sample                      open the window with the sample case
</source>
        <translation>Saranda %1&#xa0;: la responsabilité de l’État pour des cyberopérations, affaire par affaire.

  saranda [AFFAIRE]                     ouvrir la fenêtre
  saranda --sample                      ouvrir la fenêtre avec l’affaire d’exemple
</translation>
    </message>
    <message>
        <source>  saranda --help, --version
  saranda COMMAND --help                the lines of one command
</source>
        <translation>  saranda --help, --version
  saranda COMMANDE --help               les lignes d’une commande
</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’y a pas d’option %1.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands of saranda --help need none.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. Les commandes de saranda --help n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>Say in which case, and what to search for.</source>
        <translation>Dites dans quelle affaire, et ce qu’il faut chercher.</translation>
    </message>
    <message>
        <source>No exhibit of the case has the origin “%1”.</source>
        <translation>Aucune pièce de l’affaire n’a l’origine «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not in the chart under these conditions.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le schéma sous ces conditions.</translation>
    </message>
    <message>
        <source>No path leads from %1 to %2 in what is shown.</source>
        <translation>Aucun chemin ne mène de %1 à %2 dans ce qui est montré.</translation>
    </message>
    <message>
        <source>A path is drawn and not kept.</source>
        <translation>Un chemin se dessine et ne se conserve pas.</translation>
    </message>
    <message>
        <source>The case has no actor, infrastructure, operation or State “%1”.</source>
        <translation>L’affaire n’a ni acteur, ni infrastructure, ni opération, ni État «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A direction is in, out or both, not “%1”.</source>
        <translation>Une direction est in, out ou both, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say what the steps are counted from: --near A-1.</source>
        <translation>Dites d’où les pas sont comptés&#xa0;: --near A-1.</translation>
    </message>
    <message>
        <source>Steps are a number from 1 to %1, not “%2”.</source>
        <translation>Les pas sont un nombre de 1 à %1, non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A path goes from one record to another: --path A-1..PRK; not “%1”.</source>
        <translation>Un chemin va d’une fiche à une autre&#xa0;: --path A-1..PRK&#xa0;; non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>  saranda chart CASE --output c.pdf|.svg|.png [--chart NAME] [--claim C-1]
                 [--marking M]
                 [--arrangement force|layered|two-sided] [--as-of DATE] [--level 0..5]
                 [--filter WORDS] [--near A-1 [--steps N] [--direction in|out|both]]
                 [--path A-1..PRK] [--size 1600x900] [--language en|fr]
                 who is linked with whom; a path is also said in words
  saranda chart CASE --list [--json]
                 the charts the case keeps, by number and name
  saranda chart CASE --new NAME [--arrangement A] [--level N] [--filter WORDS]
                 [--claim C-1] [--as-of DATE] [--near A-1 [--steps N]] [--marking M]
                 [--papers yes|no]
                 keeps a chart that leaves out what these say: prints G-1
  saranda chart CASE --chart G-1 [--rename NAME] [--papers yes|no]
                 [--keep and what it is to leave out, as above]
  saranda chart CASE --chart G-1 --remove</source>
        <translation>  saranda chart AFFAIRE --output c.pdf|.svg|.png [--chart NOM] [--claim C-1]
                 [--marking M]
                 [--arrangement force|layered|two-sided] [--as-of DATE] [--level 0..5]
                 [--filter MOTS] [--near A-1 [--steps N] [--direction in|out|both]]
                 [--path A-1..PRK] [--size 1600x900] [--language en|fr]
                 qui est lié à qui&#xa0;; un chemin est dit aussi en toutes lettres
  saranda chart AFFAIRE --list [--json]
                 les schémas que l’affaire conserve, avec numéro et nom
  saranda chart AFFAIRE --new NOM [--arrangement A] [--level N] [--filter MOTS]
                 [--claim C-1] [--as-of DATE] [--near A-1 [--steps N]] [--marking M]
                 [--papers yes|no]
                 conserve un schéma qui laisse de côté ce que ces options disent&#xa0;; affiche G-1
  saranda chart AFFAIRE --chart G-1 [--rename NOM] [--papers yes|no]
                 [--keep et ce qu’il doit laisser de côté, comme ci-dessus]
  saranda chart AFFAIRE --chart G-1 --remove</translation>
    </message>
    <message>
        <source>Only a .pdf has pages to divide the time among.</source>
        <translation>Seul un .pdf a des pages entre lesquelles diviser le temps.</translation>
    </message>
    <message>
        <source>Pages divide the time by one of these: %1; not by “%2”.</source>
        <translation>Les pages divisent le temps selon l’un de ces mots&#xa0;: %1&#xa0;; non selon «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file in what was named.</source>
        <translation>Il n’y a aucun fichier dans ce qui a été nommé.</translation>
    </message>
    <message>
        <source>  saranda draft CASE --new memo|statement [--language en|fr] [--claim C-1]
                 [--title T] [--template T.json]
                 makes one from the findings: prints D-1
  saranda draft CASE [--renew D-1 [--template T.json|--without-template]]
                 [--json]
                 bring one up to date, or list them; a template words a statement</source>
        <translation>  saranda draft AFFAIRE --new memo|statement [--language en|fr] [--claim C-1]
                 [--title T] [--template T.json]
                 en fait un des conclusions&#xa0;: affiche D-1
  saranda draft AFFAIRE [--renew D-1 [--template T.json|--without-template]]
                 [--json]
                 en mettre un à jour, ou les lister&#xa0;; un modèle formule une déclaration</translation>
    </message>
    <message>
        <source>  saranda timeline CASE --output t.pdf|.svg|.png|.csv|.jsonl [--claim C-4]
                 [--marking M] [--lanes story|state|actor|operation|claim]
                 [--filter WORDS] [--period 2014/2018] [--size 1600x900]
                 [--pages auto|one|century|decade|year|quarter|month|week|day|hour]
                 [--clock utc|local|Europe/Paris] [--language en|fr]
                 what happened when; a long PDF divides the time among its pages</source>
        <translation>  saranda timeline AFFAIRE --output t.pdf|.svg|.png|.csv|.jsonl [--claim C-4]
                 [--marking M] [--lanes story|state|actor|operation|claim]
                 [--filter MOTS] [--period 2014/2018] [--size 1600x900]
                 [--pages auto|one|century|decade|year|quarter|month|week|day|hour]
                 [--clock utc|local|Europe/Paris] [--language en|fr]
                 ce qui s’est passé et quand&#xa0;; un long PDF répartit le temps entre ses pages</translation>
    </message>
    <message>
        <source>  saranda search CASE QUERY [--json]    where words stand, in records and in texts:
                 words, &quot;a phrase&quot;, begin*, this OR that, -without, contains:part,
                 title:word, kind:fact, marking:secret, date:2017-05, key:E-1</source>
        <translation>  saranda search AFFAIRE REQUÊTE [--json]
                 où des mots se trouvent, dans les enregistrements et les textes&#xa0;:
                 mots, &quot;suite de mots&quot;, début*, ceci OR cela, -sans, contains:partie,
                 title:mot, kind:fact, marking:secret, date:2017-05, key:E-1</translation>
    </message>
    <message>
        <source>A table says its times in UTC; only a drawing has another clock.</source>
        <translation>Un tableau donne ses heures en UTC&#xa0;; seul un dessin suit une autre horloge.</translation>
    </message>
    <message>
        <source>A clock is utc, local or a time zone such as Europe/Paris, not “%1”.</source>
        <translation>Une horloge est utc, local ou un fuseau horaire tel que Europe/Paris, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <comment>a time zone</comment>
        <translation>Heure locale (%1)</translation>
    </message>
    <message>
        <source>“%1” names nothing to look for.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme rien à chercher.</translation>
    </message>
    <message>
        <source>The best %1 results are shown; there are more.</source>
        <translation>Les %1 meilleurs résultats sont affichés&#xa0;; il y en a d’autres.</translation>
    </message>
    <message>
        <source>Of what is attached to %1 the search does not know the text of: %2.</source>
        <translation>De ce qui est joint à %1, la recherche ne connaît pas le texte de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>  saranda verify CASE|BUNDLE.zip|BAG-FOLDER [--json] [--report r.pdf|.json|.odt]
                 [--mark-broken] [--renew-search] [--language en|fr]
                 check log, records, exhibits and search, or judge any BagIt bag</source>
        <translation>  saranda verify AFFAIRE|PAQUET.zip|DOSSIER-BAGIT [--json] [--report r.pdf|.json|.odt]
                 [--mark-broken] [--renew-search] [--language en|fr]
                 contrôler journal, enregistrements, pièces et recherche, ou tout paquet BagIt</translation>
    </message>
    <message>
        <source>In “%1”, which is attached to %2.</source>
        <translation>Dans «&#xa0;%1&#xa0;», joint à %2.</translation>
    </message>
    <message>
        <source>“%1” is read: what is made of it needs another name.</source>
        <translation>«&#xa0;%1&#xa0;» est lu&#xa0;: ce qui en est tiré doit porter un autre nom.</translation>
    </message>
    <message>
        <source>Not all of %1 is read. %2</source>
        <translation>%1 n’est pas lu en entier. %2</translation>
    </message>
    <message>
        <source>Of what is attached to %1 not all is read: %2.</source>
        <translation>Parmi les pièces jointes à %1, certaines ne sont pas lues en entier&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>saranda::CommunicationFields</name>
    <message>
        <source>A State of the case, or any body by its name</source>
        <translation>Un État de l’affaire, ou tout organisme désigné par son nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>When all of them reached the addressee</source>
        <translation>Quand toutes sont parvenues au destinataire</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>Note verbale, contact point, press release, summons of the ambassador…</source>
        <translation>Note verbale, point de contact, communiqué de presse, convocation de l’ambassadeur…</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln communication(s)</source>
        <translation>
            <numerusform>Modifier %Ln communication</numerusform>
            <numerusform>Modifier %Ln communications</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Exhibit</source>
        <translation>&amp;Pièce</translation>
    </message>
    <message>
        <source>The exhibit all of them are in</source>
        <translation>La pièce qui les contient toutes</translation>
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
        <translation>Nat&amp;ure</translation>
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
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>When it reached the addressee: the date decides what the State knew when</source>
        <translation>Quand elle est parvenue au destinataire&#xa0;: cette date détermine ce que l’État savait et quand</translation>
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
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>E&amp;xhibit</source>
        <translation>&amp;Pièce</translation>
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
        <translation>Retirer les communications sélectionnées&#x202f;; leurs pièces sont conservées (Suppr)</translation>
    </message>
    <message>
        <source>No communications yet</source>
        <translation>Aucune communication pour l’instant</translation>
    </message>
    <message>
        <source>Enter each notice, reply, request and statement here with its date. A notice shows what a State was told and when; without one, knowledge is hard to show.</source>
        <translation>Saisissez ici chaque notification, réponse, demande et déclaration avec sa date. Une notification montre ce qui a été dit à un État et quand&#x202f;; sans elle, la connaissance est difficile à établir.</translation>
    </message>
    <message>
        <source>Select a communication to see it.</source>
        <translation>Sélectionnez une communication pour l’afficher.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln communication(s)</source>
        <translation>
            <numerusform>Retirer %Ln communication</numerusform>
            <numerusform>Retirer %Ln communications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communication(s) removed.</source>
        <translation>
            <numerusform>%Ln communication retirée.</numerusform>
            <numerusform>%Ln communications retirées.</numerusform>
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
    <message>
        <source>Change date of %1</source>
        <translation>Modifier la date de %1</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Modifier le type de %1</translation>
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
        <source>Change marking of %1</source>
        <translation>Modifier le marquage de %1</translation>
    </message>
</context>
<context>
    <name>saranda::ConflictModel</name>
    <message>
        <source>open</source>
        <translation>à régler</translation>
    </message>
    <message>
        <source>this case</source>
        <translation>cette affaire</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>l’autre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Cette affaire</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Retenu</translation>
    </message>
</context>
<context>
    <name>saranda::ConflictView</name>
    <message>
        <source>Keep &amp;this case&apos;s</source>
        <translation>Garder celui de &amp;cette affaire</translation>
    </message>
    <message>
        <source>Take the &amp;other&apos;s</source>
        <translation>Prendre celui de l’&amp;autre</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>where: title of the record</comment>
        <translation>%1 : « %2 »</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
</context>
<context>
    <name>saranda::CustodyCommand</name>
    <message>
        <source>A custody sheet is written in en or fr, not in “%1”.</source>
        <translation>Une fiche de conservation s’écrit en en ou fr, non en « %1 ».</translation>
    </message>
    <message>
        <source>The case has no exhibit “%1”.</source>
        <translation>L’affaire n’a pas de pièce « %1 ».</translation>
    </message>
    <message>
        <source>Say where to write it: --output sheet.pdf.</source>
        <translation>Indiquez où l’écrire : --output sheet.pdf.</translation>
    </message>
    <message>
        <source>A custody sheet is written as .pdf, .odt, .docx or .html, not as “%1”.</source>
        <translation>Une fiche de conservation s’écrit en .pdf, .odt, .docx ou .html, non comme « %1 ».</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>« %1 » a été écrit.</translation>
    </message>
</context>
<context>
    <name>saranda::CustodyDialog</name>
    <message>
        <source>Custody Sheet</source>
        <translation>Fiche de conservation</translation>
    </message>
    <message>
        <source>All exhibits</source>
        <translation>Toutes les pièces</translation>
    </message>
    <message>
        <source>&amp;Exhibit</source>
        <translation>&amp;Pièce</translation>
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
        <source>Nothing above this marking is in the sheet.</source>
        <translation>Rien de plus restreint que ce marquage ne figure dans la fiche.</translation>
    </message>
    <message>
        <source>Custody sheet (*.%1)</source>
        <translation>Fiche de conservation (*.%1)</translation>
    </message>
    <message>
        <source>Who held an exhibit when, with the hashes of its files.</source>
        <translation>Qui a détenu une pièce et quand, avec les empreintes de ses fichiers.</translation>
    </message>
</context>
<context>
    <name>saranda::CustodySheet</name>
    <message>
        <source>The case has no marking “%1”.</source>
        <translation>L’affaire n’a pas de marquage « %1 ».</translation>
    </message>
    <message>
        <source>There is no such exhibit at this marking.</source>
        <translation>Il n’y a pas de telle pièce à ce marquage.</translation>
    </message>
</context>
<context>
    <name>saranda::DisclosureDialog</name>
    <message>
        <source>The claim itself is withheld</source>
        <translation>La demande elle-même est retenue</translation>
    </message>
    <message>
        <source>Higher without what is withheld</source>
        <translation>Plus élevé sans ce qui est retenu</translation>
    </message>
    <message>
        <source>No longer established</source>
        <translation>N’est plus établie</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>What the Paper Leaves Out</source>
        <translation>Ce que le document laisse de côté</translation>
    </message>
    <message>
        <source>At the marking “%1” the paper is written, and its levels are computed, from the disclosed evidence alone. This list is for you and goes into no paper.</source>
        <translation>Au marquage « %1 », le document est écrit et ses degrés sont calculés à partir des seules preuves divulguées. Cette liste vous est destinée et n’entre dans aucun document.</translation>
    </message>
    <message>
        <source>&amp;Write It Nevertheless…</source>
        <translation>É&amp;crire malgré tout…</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>É&amp;crire…</translation>
    </message>
    <message>
        <source>No level differs from that of all the evidence.</source>
        <translation>Aucun degré ne diffère de celui de toutes les preuves.</translation>
    </message>
    <message>
        <source>Levels that differ</source>
        <translation>Degrés qui diffèrent</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>Left out (%Ln)</source>
        <translation>
            <numerusform>Laissé de côté (%Ln)</numerusform>
            <numerusform>Laissés de côté (%Ln)</numerusform>
        </translation>
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
        <source>All evidence</source>
        <translation>Toutes les preuves</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Divulgué</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the claim</source>
        <translation>la demande</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
</context>
<context>
    <name>saranda::DisclosureReport</name>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1 : %2 – %3</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>Personne ou groupe</translation>
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
    <message>
        <source>Link chart</source>
        <translation>Schéma relationnel</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Contestation</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Autre explication</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Sentence of a draft</source>
        <translation>Phrase d’un projet</translation>
    </message>
    <message>
        <source>marked “%1”</source>
        <translation>marquage « %1 »</translation>
    </message>
    <message>
        <source>not to be disclosed, as the draft says</source>
        <translation>à ne pas divulguer, selon le projet</translation>
    </message>
    <message>
        <source>what it names or rests on is withheld</source>
        <translation>ce qu’il nomme ou ce sur quoi il repose est retenu</translation>
    </message>
    <message>
        <source>Claim %1: “%2” on all the evidence; the claim itself is withheld.</source>
        <translation>Demande %1 : « %2 » au vu de toutes les preuves ; la demande elle-même est retenue.</translation>
    </message>
    <message>
        <source>Claim %1, %2</source>
        <translation>Demande %1, %2</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>%1: “%2” on all the evidence, “%3” on what is disclosed.</source>
        <translation>%1 : « %2 » au vu de toutes les preuves, « %3 » au vu de ce qui est divulgué.</translation>
    </message>
    <message>
        <source>The level is HIGHER without what is withheld: the paper would claim more than all the evidence bears.</source>
        <translation>Le degré est PLUS ÉLEVÉ sans ce qui est retenu : le document affirmerait plus que ne le permettent toutes les preuves.</translation>
    </message>
    <message>
        <source>On what is disclosed it is not established.</source>
        <translation>Au vu de ce qui est divulgué, elle n’est pas établie.</translation>
    </message>
    <message>
        <source>For the author only: what the paper at the marking “%1” leaves out.</source>
        <translation>Pour l’auteur seulement : ce que le document au marquage « %1 » laisse de côté.</translation>
    </message>
    <message>
        <source>Levels that differ:</source>
        <translation>Degrés qui diffèrent :</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n):</source>
        <translation>
            <numerusform>Laissé de côté (%n) :</numerusform>
            <numerusform>Laissés de côté (%n) :</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
</context>
<context>
    <name>saranda::DoctrineCommand</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a doctrine.</source>
        <translation>« %1 » est trop volumineux pour être une doctrine.</translation>
    </message>
    <message>
        <source>“%1” is no doctrine: %2</source>
        <translation>« %1 » n’est pas une doctrine : %2</translation>
    </message>
    <message>
        <source>No claim&apos;s level or required standard would change.</source>
        <translation>Ni le niveau ni le standard requis d’aucune demande ne changerait.</translation>
    </message>
    <message>
        <source>%1: level %2 of %3 now, level %4 of %5 then</source>
        <translation>%1 : niveau %2 sur %3 maintenant, niveau %4 sur %5 alors</translation>
    </message>
    <message>
        <source>Doctrine %1 against %2:</source>
        <translation>Doctrine %1 comparée à %2 :</translation>
    </message>
    <message>
        <source>The case is assessed under doctrine %1 now.</source>
        <translation>L’affaire est désormais évaluée selon la doctrine %1.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>« %1 » a été écrit.</translation>
    </message>
    <message>
        <source>The case is assessed under doctrine %1 (law as of %2).</source>
        <translation>L’affaire est évaluée selon la doctrine %1 (état du droit au %2).</translation>
    </message>
    <message>
        <source>The program ships doctrine %1: compare with --compare shipped.</source>
        <translation>Le programme fournit la doctrine %1 : comparez avec --compare shipped.</translation>
    </message>
    <message>
        <source>Another doctrine is adopted for a case file, with a reason: --reason &quot;…&quot;.</source>
        <translation>Une autre doctrine s’adopte pour un fichier d’affaire, avec un motif : --reason &quot;…&quot;.</translation>
    </message>
</context>
<context>
    <name>saranda::DoctrineDialog</name>
    <message>
        <source>%1: established (required %2)</source>
        <translation>%1 : établi (requis : %2)</translation>
    </message>
    <message>
        <source>%1: short by %2 (required %3)</source>
        <translation>%1 : il manque %2 (requis : %3)</translation>
    </message>
    <message>
        <source>Doctrine of the Case</source>
        <translation>Doctrine de l’affaire</translation>
    </message>
    <message>
        <source>The case is assessed under doctrine %1, the law as of %2. It keeps that text itself: a later program changes no level of this case unless somebody adopts another doctrine here.</source>
        <translation>L’affaire est évaluée selon la doctrine %1, état du droit au %2. Elle conserve ce texte elle-même : une version ultérieure du programme ne change aucun niveau de cette affaire, à moins que quelqu’un n’adopte ici une autre doctrine.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Under the other doctrine</source>
        <translation>Selon l’autre doctrine</translation>
    </message>
    <message>
        <source>Claims whose outcome would change</source>
        <translation>Demandes dont l’issue changerait</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Why another doctrine is adopted. It stands in the log of the case.</source>
        <translation>Pourquoi une autre doctrine est adoptée. Le motif figure au journal de l’affaire.</translation>
    </message>
    <message>
        <source>&amp;Write to a File…</source>
        <translation>&amp;Écrire dans un fichier…</translation>
    </message>
    <message>
        <source>Compare with a &amp;File…</source>
        <translation>Comparer avec un &amp;fichier…</translation>
    </message>
    <message>
        <source>Compare with the &amp;Program’s Own</source>
        <translation>Comparer avec celle du &amp;programme</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>&amp;Adopter</translation>
    </message>
    <message>
        <source>Doctrine %1 (law as of %2) would change no claim’s outcome.</source>
        <translation>La doctrine %1 (état du droit au %2) ne changerait l’issue d’aucune demande.</translation>
    </message>
    <message numerus="yes">
        <source>Doctrine %1 (law as of %2) would change %Ln claim(s):</source>
        <translation>
            <numerusform>La doctrine %1 (état du droit au %2) changerait %Ln demande :</numerusform>
            <numerusform>La doctrine %1 (état du droit au %2) changerait %Ln demandes :</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with a Doctrine</source>
        <translation>Comparer avec une doctrine</translation>
    </message>
    <message>
        <source>Doctrines (*.json)</source>
        <translation>Doctrines (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a doctrine.</source>
        <translation>« %1 » est trop volumineux pour être une doctrine.</translation>
    </message>
    <message>
        <source>Write the Doctrine</source>
        <translation>Écrire la doctrine</translation>
    </message>
    <message>
        <source>doctrine-%1.json</source>
        <translation>doctrine-%1.json</translation>
    </message>
    <message>
        <source>The doctrine was written to “%1”.</source>
        <translation>La doctrine a été écrite dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>saranda::DraftCommand</name>
    <message>
        <source>The case has no claim “%1”.</source>
        <translation>L’affaire n’a pas de demande « %1 ».</translation>
    </message>
    <message>
        <source>Add draft %1</source>
        <translation>Ajouter le projet %1</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>renouvelée</translation>
    </message>
    <message>
        <source>your words stay; made now it would say</source>
        <translation>vos mots restent ; établie maintenant, elle dirait</translation>
    </message>
    <message>
        <source>your words stay; what they were made from is gone</source>
        <translation>vos mots restent ; ce dont ils provenaient n’existe plus</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>The case has no draft “%1”.</source>
        <translation>L’affaire n’a pas de projet « %1 ».</translation>
    </message>
    <message>
        <source>Draft %1 is up to date.</source>
        <translation>Le projet %1 est à jour.</translation>
    </message>
    <message>
        <source>Renew draft %1</source>
        <translation>Renouveler le projet %1</translation>
    </message>
    <message>
        <source>Say which case file the draft is to be in.</source>
        <translation>Indiquez le fichier d’affaire où le projet doit figurer.</translation>
    </message>
    <message>
        <source>--template words a statement. A memorandum takes it when it is written: saranda memo --draft D-1 --template.</source>
        <translation>--template formule une déclaration. Un mémorandum le prend quand il est écrit&#xa0;: saranda memo --draft D-1 --template.</translation>
    </message>
    <message>
        <source>The template “%1” has no words for statements.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’a pas de formulations pour les déclarations.</translation>
    </message>
    <message>
        <source>Say either --template or --without-template.</source>
        <translation>Indiquez soit --template, soit --without-template.</translation>
    </message>
</context>
<context>
    <name>saranda::DraftDesk</name>
    <message>
        <source>Text of the draft</source>
        <translation>Texte du projet</translation>
    </message>
    <message>
        <source>Title of the draft</source>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>How far the draft has been reviewed; who says so stands in the log</source>
        <translation>Où en est la relecture du projet ; le journal dit qui l’affirme</translation>
    </message>
    <message>
        <source>Marking of the title</source>
        <translation>Marquage du titre</translation>
    </message>
    <message>
        <source>Who may read the titles; each sentence has a marking of its own</source>
        <translation>Qui peut lire les titres ; chaque phrase a son propre marquage</translation>
    </message>
    <message>
        <source>Check for readers of</source>
        <translation>Vérifier pour les lecteurs de</translation>
    </message>
    <message>
        <source>Marks what these readers would not get to see</source>
        <translation>Signale ce que ces lecteurs ne verraient pas</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Style du paragraphe</translation>
    </message>
    <message>
        <source>Style of the paragraph (Ctrl+Alt+1 to 4)</source>
        <translation>Style du paragraphe (Ctrl+Alt+1 à 4)</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Begin a section behind this paragraph (Ctrl+Alt+S)</source>
        <translation>Commencer une section après ce paragraphe (Ctrl+Alt+S)</translation>
    </message>
    <message>
        <source>&amp;Title marked</source>
        <translation>Marquage du &amp;titre</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>St&amp;yle</translation>
    </message>
    <message>
        <source>Change title of draft %1</source>
        <translation>Modifier le titre du projet %1</translation>
    </message>
    <message>
        <source>Change marking of draft %1</source>
        <translation>Modifier le marquage du projet %1</translation>
    </message>
    <message>
        <source>Write in draft %1</source>
        <translation>Écrire dans le projet %1</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>réservée</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>à demander</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Footnote: %1</source>
        <translation>Note de bas de page : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who comments, and what</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as “%1” by %2, %3</source>
        <translation>Marqué « %1 » par %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 words · @ cites an exhibit or a fact</source>
        <comment>number of the draft, its kind and its length</comment>
        <translation>%1 · %2 · %3 mots · @ cite une pièce ou un fait</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Rele&amp;cture</translation>
    </message>
    <message>
        <source>Chec&amp;k for</source>
        <translation>Vérifie&amp;r pour</translation>
    </message>
    <message>
        <source>%1. The text has been changed since, by %2, %3: it has to be reviewed again.</source>
        <translation>%1. Le texte a été modifié depuis, par %2, %3&#xa0;: il doit être relu à nouveau.</translation>
    </message>
</context>
<context>
    <name>saranda::DraftDocument</name>
    <message>
        <source>The draft says more than the evidence now shows. Renew it, or take the sentences out.</source>
        <translation>Le projet affirme plus que ce que les éléments de preuve montrent à présent. Renouvelez-le ou retirez les phrases.</translation>
    </message>
    <message>
        <source>At the marking “%1” the draft says more than the evidence disclosed there shows. Let it be worded down, or withhold the sentences.</source>
        <translation>Au marquage «&#xa0;%1&#xa0;», le projet affirme plus que ce que montrent les éléments divulgués. Faites-le atténuer ou retenez les phrases.</translation>
    </message>
    <message>
        <source>The case has no marking “%1”.</source>
        <translation>L’affaire n’a pas de marquage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Withheld: “%1”</source>
        <translation>Retenu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Left out until its originator agrees: “%1”</source>
        <translation>Omis jusqu’à l’accord de l’émetteur&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Left out because it is marked higher: “%1”</source>
        <translation>Omis parce que d’un marquage supérieur&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Citation left out because the exhibit is marked higher: %1</source>
        <translation>Renvoi omis parce que la pièce est d’un marquage supérieur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: no longer there</source>
        <translation>%1&#xa0;: n’existe plus</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1&#xa0;: nouvelle, %2</translation>
    </message>
    <message>
        <source>%1: %2 before, now %3</source>
        <translation>%1&#xa0;: %2 auparavant, %3 à présent</translation>
    </message>
    <message>
        <source>%1: now established</source>
        <translation>%1&#xa0;: désormais établie</translation>
    </message>
    <message>
        <source>%1: no longer established</source>
        <translation>%1&#xa0;: n’est plus établie</translation>
    </message>
    <message>
        <source>%1: on another basis, or to another standard</source>
        <translation>%1&#xa0;: sur un autre fondement ou à un autre critère</translation>
    </message>
    <message>
        <source>Names no exhibit, and is printed as it was typed: @%1</source>
        <translation>Ne désigne aucune pièce et est imprimé tel quel : @%1</translation>
    </message>
</context>
<context>
    <name>saranda::DraftEditor</name>
    <message>
        <source>Title of the section</source>
        <translation>Titre de la section</translation>
    </message>
    <message>
        <source>Go to exhibit %1</source>
        <translation>Aller à la pièce %1</translation>
    </message>
    <message>
        <source>Nothing to show here at present.</source>
        <translation>Rien à montrer ici pour le moment.</translation>
    </message>
</context>
<context>
    <name>saranda::DraftEdits</name>
    <message>
        <source>Add draft %1</source>
        <translation>Ajouter le projet %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Duplicate draft %1</source>
        <translation>Dupliquer le projet %1</translation>
    </message>
    <message>
        <source>Draft %1 is now “%2”, says %3</source>
        <translation>Projet %1 : « %2 », selon %3</translation>
    </message>
    <message>
        <source>Cite in draft %1</source>
        <translation>Citer dans le projet %1</translation>
    </message>
    <message>
        <source>Move a sentence of draft %1</source>
        <translation>Déplacer une phrase du projet %1</translation>
    </message>
    <message>
        <source>Move a section of draft %1</source>
        <translation>Déplacer une section du projet %1</translation>
    </message>
    <message>
        <source>Bring a sentence of draft %1 back</source>
        <translation>Rétablir une phrase du projet %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a sentence of a draft, how often</comment>
        <translation>
            <numerusform>%1 (%n fois)</numerusform>
            <numerusform>%1 (%n fois)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) of drafts cited an exhibit that is gone now.</source>
        <translation>
            <numerusform>%Ln phrase d’un projet citait une pièce qui n’existe plus.</numerusform>
            <numerusform>%Ln phrases de projets citaient une pièce qui n’existe plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::DraftFigures</name>
    <message>
        <source>The figure shows a claim that is not there or not disclosed. Take the figure out, or put another in.</source>
        <translation>La figure montre une demande qui n’existe pas ou n’est pas divulguée. Retirez la figure ou remplacez-la.</translation>
    </message>
    <message>
        <source>There is no figure “%1”.</source>
        <translation>Il n’y a pas de figure «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>saranda::DraftParts</name>
    <message>
        <source>A table or figure shows what is no longer in the case. Take it out, or put another in.</source>
        <translation>Un tableau ou une figure montre ce qui n’est plus dans l’affaire. Retirez-le, ou mettez-en un autre.</translation>
    </message>
</context>
<context>
    <name>saranda::DraftProblems</name>
    <message>
        <source>The sentence states a fact and cites no exhibit.</source>
        <translation>La phrase énonce un fait et ne cite aucune pièce.</translation>
    </message>
    <message>
        <source>The sentence cites an exhibit that is no longer there.</source>
        <translation>La phrase cite une pièce qui n’existe plus.</translation>
    </message>
    <message>
        <source>The sentence cites %1, which readers at this marking may not see.</source>
        <translation>La phrase cite %1, que les lecteurs à ce marquage ne peuvent pas voir.</translation>
    </message>
    <message>
        <source>There is no exhibit %1.</source>
        <translation>Il n’y a pas de pièce %1.</translation>
    </message>
    <message>
        <source>The sentence says more than the evidence shows.</source>
        <translation>La phrase affirme plus que ce que montrent les éléments de preuve.</translation>
    </message>
    <message>
        <source>The sentence says more than the evidence shows on claim %1.</source>
        <translation>La phrase affirme plus que ce que montrent les éléments de preuve sur la demande %1.</translation>
    </message>
    <message>
        <source>The finding on claim %1 has changed since the draft was made.</source>
        <translation>Le constat sur la demande %1 a changé depuis l’établissement du projet.</translation>
    </message>
    <message>
        <source>A comment on the sentence is open.</source>
        <translation>Un commentaire sur la phrase est en suspens.</translation>
    </message>
    <message>
        <source>The sentence is withheld.</source>
        <translation>La phrase est retenue.</translation>
    </message>
    <message>
        <source>The originator has to be asked before the sentence is disclosed.</source>
        <translation>L’émetteur doit être consulté avant la divulgation de la phrase.</translation>
    </message>
    <message>
        <source>The sentence is very long.</source>
        <translation>La phrase est très longue.</translation>
    </message>
    <message>
        <source>The sentence mixes a likelihood and a confidence (%1). It is not released unless the house style allows it.</source>
        <translation>La phrase mêle une vraisemblance et un degré de confiance (%1). Elle n’est pas diffusée à moins que les règles de rédaction de la maison ne le permettent.</translation>
    </message>
    <message>
        <source>The table or figure is about %1, which is no longer in the case.</source>
        <translation>Le tableau ou la figure porte sur %1, qui n’est plus dans l’affaire.</translation>
    </message>
    <message>
        <source>The sentence is in the language of the case and has to be translated.</source>
        <translation>La phrase est dans la langue de l’affaire et doit être traduite.</translation>
    </message>
    <message>
        <source>The same Government has made a public statement on one of these operations before (%1): see that this one accords with it.</source>
        <translation>Le même Gouvernement a déjà fait une déclaration publique sur l’une de ces opérations (%1)&#xa0;: vérifier que celle-ci s’accorde avec elle.</translation>
    </message>
</context>
<context>
    <name>saranda::DraftTexts</name>
    <message>
        <source>Memorandum</source>
        <translation>Mémorandum</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
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
        <source>Disclose</source>
        <translation>Divulguer</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Ask the originator</source>
        <translation>Demander à l’auteur</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Decided not to attribute</source>
        <translation>Décision de ne pas attribuer</translation>
    </message>
    <message>
        <source>Decision deferred</source>
        <translation>Décision différée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Legal review</source>
        <translation>Examen juridique</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Up to “%1”</source>
        <translation>Jusqu’à « %1 »</translation>
    </message>
    <message>
        <source>Caption of a table or figure</source>
        <translation>Légende d’un tableau ou d’une figure</translation>
    </message>
</context>
<context>
    <name>saranda::DraftWords</name>
    <message>
        <source>The wordings of drafts cannot be read.</source>
        <translation>Les formulations des projets ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>A draft cannot be written in “%1”.</source>
        <translation>Un projet ne peut pas être rédigé en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The template words “%1”, which no draft says.</source>
        <translation>Le modèle reformule « %1 », qu’aucun projet ne contient.</translation>
    </message>
    <message>
        <source>The template’s words for “%1” must have the same places as the program’s.</source>
        <translation>La formulation du modèle pour « %1 » doit avoir les mêmes emplacements que celle du programme.</translation>
    </message>
</context>
<context>
    <name>saranda::Drafting</name>
    <message>
        <source>A draft is a memo or a statement, not “%1”.</source>
        <translation>Un projet est un mémorandum ou une déclaration, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The case has no marking “%1”.</source>
        <translation>L’affaire n’a pas de marquage «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>saranda::DraftsPage</name>
    <message>
        <source>Memo &amp; statement</source>
        <translation>Mémo et déclaration</translation>
    </message>
    <message>
        <source>New memo…</source>
        <translation>Nouveau mémo…</translation>
    </message>
    <message>
        <source>Make a memorandum from the findings (Ctrl+Shift+N)</source>
        <translation>Établir un mémorandum à partir des constatations (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>Mémo…</translation>
    </message>
    <message>
        <source>New statement…</source>
        <translation>Nouvelle déclaration…</translation>
    </message>
    <message>
        <source>Make a statement on attribution from the findings</source>
        <translation>Établir une déclaration d’attribution à partir des constatations</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Déclaration…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Bring the made sentences up to date; your own words stay</source>
        <translation>Mettre à jour les phrases établies ; votre propre texte reste</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the draft for some readers, after a look at what is left out</source>
        <translation>Écrire le projet pour certains lecteurs, après avoir vu ce qui est omis</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>Compare the draft with its earlier states</source>
        <translation>Comparer le projet avec ses états antérieurs</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy the whole draft as plain text</source>
        <translation>Copier tout le projet en texte brut</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the draft as it stands</source>
        <translation>Imprimer le projet tel qu’il est</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Make a copy of the draft</source>
        <translation>Faire une copie du projet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the selected drafts</source>
        <translation>Retirer les projets sélectionnés</translation>
    </message>
    <message>
        <source>Move the sentence up</source>
        <translation>Monter la phrase</translation>
    </message>
    <message>
        <source>Move the sentence down</source>
        <translation>Descendre la phrase</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Monter la section</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Descendre la section</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>No memorandum or statement yet</source>
        <translation>Ni mémorandum ni déclaration pour l’instant</translation>
    </message>
    <message>
        <source>A draft is made from the findings and then belongs to you: write in it, cite with @, and renew it when the evidence changes. Nothing you have written is ever overwritten.</source>
        <translation>Un projet est établi à partir des constatations, puis il est à vous : écrivez-y, citez avec @ et renouvelez-le quand les preuves changent. Rien de ce que vous avez écrit n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Sections of the draft</source>
        <translation>Sections du projet</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move a section</source>
        <translation>Alt et les flèches déplacent une section</translation>
    </message>
    <message>
        <source>Beside the draft</source>
        <translation>À côté du projet</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Diffusions</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>The draft says what the case says: nothing to renew.</source>
        <translation>Le projet dit ce que dit l’affaire : rien à renouveler.</translation>
    </message>
    <message>
        <source>Renew draft %1 from the case</source>
        <translation>Renouveler le projet %1 d’après l’affaire</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln draft(s)</source>
        <translation>
            <numerusform>Retirer %Ln projet</numerusform>
            <numerusform>Retirer %Ln projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) removed.</source>
        <translation>
            <numerusform>%Ln projet retiré.</numerusform>
            <numerusform>%Ln projets retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was written to %1.</source>
        <translation>Le projet a été écrit dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) copied.</source>
        <translation>
            <numerusform>%Ln phrase copiée.</numerusform>
            <numerusform>%Ln phrases copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert table or figure…</source>
        <translation>Insérer un tableau ou une figure…</translation>
    </message>
    <message>
        <source>A table or drawing of the findings, at the cursor; it follows them</source>
        <translation>Un tableau ou un dessin des constatations, au curseur ; il les suit</translation>
    </message>
    <message>
        <source>Tables and figures, copying, printing</source>
        <translation>Tableaux et figures, copie, impression</translation>
    </message>
    <message>
        <source>Insert a table or figure in draft %1</source>
        <translation>Insérer un tableau ou une figure dans le projet %1</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Find words in the text of the draft (Ctrl+F)</source>
        <translation>Rechercher des mots dans le texte du projet (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Give the text the whole page, or bring the lists and the evidence back (F11)</source>
        <translation>Donner toute la page au texte, ou faire revenir les listes et les preuves (F11)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them must not be disclosed.</source>
        <translation>
            <numerusform>%Ln d’entre elles ne doit pas être divulguée.</numerusform>
            <numerusform>%Ln d’entre elles ne doivent pas être divulguées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::DrawnPages</name>
    <message>
        <source>The pages cannot be drawn.</source>
        <translation>Les pages ne peuvent être dessinées.</translation>
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
        <translation>Enregistrement impossible&#xa0;: %1.</translation>
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
    <message>
        <source>it is released and can be neither changed nor removed</source>
        <translation>elle est diffusée et ne peut être ni modifiée ni supprimée</translation>
    </message>
    <message>
        <source>a place of the chart names nothing that stands there</source>
        <translation>une place du schéma ne désigne rien qui s’y trouve</translation>
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
        <translation>Une date au format EDTF&#xa0;: année, mois ou jour&#x202f;; ~ environ, ? incertain, / de-à, .. ouvert. Seul compte ce que vous saisissez&#x202f;; aucun jour n’est inventé.</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Not a date: %1</source>
        <translation>Ce n’est pas une date&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation>Non enregistrée&#xa0;: %1</translation>
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
        <translation>Ce que &amp;nous détenons</translation>
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
        <translation>Pourquoi il n’est pas plus élevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>In time: %1</source>
        <translation>Dans le temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next steps:</source>
        <translation>Prochaines étapes&#xa0;:</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prochaine étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never counted, only compared: by “%1” it would be %2.</source>
        <translation>Jamais compté, seulement comparé&#xa0;: selon «&#xa0;%1&#xa0;», ce serait %2.</translation>
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
        <translation>Statut de la règle entre les deux États&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Own fi&amp;nding</source>
        <translation>Conclusion &amp;propre</translation>
    </message>
    <message>
        <source>How it is &amp;computed</source>
        <translation>C&amp;omment il est calculé</translation>
    </message>
</context>
<context>
    <name>saranda::EntityFields</name>
    <message>
        <source>&amp;State</source>
        <translation>&amp;État</translation>
    </message>
    <message>
        <source>A State of the case, or any by its name or code</source>
        <translation>Un État de l’affaire, ou tout autre par son nom ou son code</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln actor(s)</source>
        <translation>
            <numerusform>Modifier %Ln acteur</numerusform>
            <numerusform>Modifier %Ln acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln item(s) of infrastructure</source>
        <translation>
            <numerusform>Modifier %Ln élément d’infrastructure</numerusform>
            <numerusform>Modifier %Ln éléments d’infrastructure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::EntityForm</name>
    <message>
        <source>Facts that link it</source>
        <translation>Faits qui le relient</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;État</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Marquage</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Modifier le type de %1</translation>
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
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
</context>
<context>
    <name>saranda::EntityPicker</name>
    <message>
        <source>New actor “%1”</source>
        <translation>Nouvel acteur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add actor %1</source>
        <translation>Ajouter l’acteur %1</translation>
    </message>
</context>
<context>
    <name>saranda::EvidencePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter exhibits and facts</source>
        <translation>Filtrer les pièces et les faits</translation>
    </message>
    <message>
        <source>Used and not used</source>
        <translation>Utilisé et non utilisé</translation>
    </message>
    <message>
        <source>Exhibits not used</source>
        <translation>Pièces non utilisées</translation>
    </message>
    <message>
        <source>Facts not used</source>
        <translation>Faits non utilisés</translation>
    </message>
    <message>
        <source>Exhibits used</source>
        <translation>Pièces utilisées</translation>
    </message>
    <message>
        <source>Facts used</source>
        <translation>Faits utilisés</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln sentence(s)</source>
        <translation>
            <numerusform>Dans %Ln phrase</numerusform>
            <numerusform>Dans %Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>Bears on a claim of the draft</source>
        <translation>Intéresse une demande du projet</translation>
    </message>
    <message>
        <source>Cite in the sentence</source>
        <translation>Citer dans la phrase</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Aller à la fiche</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Type in the filter to find the others</source>
        <translation>Tapez dans le filtre pour trouver les autres</translation>
    </message>
    <message>
        <source>Enter, a double click or dragging cites in the sentence at the cursor. A dot marks what bears on a claim and is not used yet.</source>
        <translation>Entrée, un double clic ou le glisser cite dans la phrase où se trouve le curseur. Un point signale ce qui porte sur une demande et n’est pas encore utilisé.</translation>
    </message>
</context>
<context>
    <name>saranda::ExhibitFields</name>
    <message>
        <source>As the source</source>
        <translation>Comme la source</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>&amp;Fiabilité</translation>
    </message>
    <message>
        <source>How reliable the source is for these items; usually that of the source</source>
        <translation>Fiabilité de la source pour ces pièces ; d’ordinaire celle de la source elle-même</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sans cote</translation>
    </message>
    <message>
        <source>Cre&amp;dibility</source>
        <translation>Cré&amp;dibilité</translation>
    </message>
    <message>
        <source>How likely the items themselves are true. Confirmation is computed, so 1 counts as 2.</source>
        <translation>Vraisemblance des pièces elles-mêmes. La confirmation étant calculée, 1 compte comme 2.</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>The person or body all of them come from</source>
        <translation>La personne ou l’organisme dont toutes proviennent</translation>
    </message>
    <message>
        <source>Set a mar&amp;k</source>
        <translation>Poser une mar&amp;que</translation>
    </message>
    <message>
        <source>Take a mark away</source>
        <translation>Retirer une marque</translation>
    </message>
    <message>
        <source>Marks raise or lower the level of an exhibit</source>
        <translation>Les marques élèvent ou abaissent le niveau d’une pièce</translation>
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
        <source>Say why. A grade without a reason cannot be explained to a reviewer.</source>
        <translation>Dites pourquoi. Une cote sans motif ne peut être expliquée à un relecteur.</translation>
    </message>
    <message>
        <source>Reas&amp;on for the grade</source>
        <translation>M&amp;otif de la cote</translation>
    </message>
    <message>
        <source>Common ori&amp;gin</source>
        <translation>Ori&amp;gine commune</translation>
    </message>
    <message>
        <source>Exhibits that go back to one report have the same word here.</source>
        <translation>Les pièces qui remontent à un même rapport portent ici le même mot.</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Code of their language, such as en or ko</source>
        <translation>Code de leur langue, par exemple en ou ko</translation>
    </message>
    <message>
        <source>&amp;Secondary source</source>
        <translation>&amp;Source secondaire</translation>
    </message>
    <message>
        <source>Press, repost, attribution without evidence</source>
        <translation>Presse, reprise, attribution sans preuve</translation>
    </message>
    <message>
        <source>&amp;Agreed</source>
        <translation>&amp;Admise</translation>
    </message>
    <message>
        <source>Admitted, stipulated or judicially noticed</source>
        <translation>Reconnue, convenue entre les parties ou notoire pour le juge</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln exhibit(s)</source>
        <translation>
            <numerusform>Modifier %Ln pièce</numerusform>
            <numerusform>Modifier %Ln pièces</numerusform>
        </translation>
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
        <translation>Dat&amp;e</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Quand elle a été établie</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
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
        <source>A fact such as “forged” or “clock wrong”: the better it is proved, the less the exhibit counts.</source>
        <translation>Un fait tel que «&#xa0;falsifiée&#xa0;» ou «&#xa0;horloge déréglée&#xa0;»&#xa0;: mieux il est prouvé, moins la pièce compte.</translation>
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
    <message>
        <source>Custody sheet…</source>
        <translation>Fiche de conservation…</translation>
    </message>
    <message>
        <source>Print who had this exhibit when, and why</source>
        <translation>Imprimer qui a détenu cette pièce, quand et pourquoi</translation>
    </message>
    <message>
        <source>%1 custody sheet</source>
        <translation>%1 fiche de conservation</translation>
    </message>
    <message>
        <source>Challenged &amp;by</source>
        <translation>&amp;Contestée par</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>Num&amp;éro</translation>
    </message>
    <message>
        <source>Everything that cites the exhibit follows: facts, drafts and the annexes</source>
        <translation>Tout ce qui cite la pièce suit : les faits, les projets et les annexes</translation>
    </message>
</context>
<context>
    <name>saranda::ExhibitNumber</name>
    <message>
        <source>Renumber %1 as %2</source>
        <translation>Renuméroter %1 en %2</translation>
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
        <translation>Retirer les pièces sélectionnées&#x202f;; les faits restent, sans ces citations (Suppr)</translation>
    </message>
    <message>
        <source>No exhibit yet</source>
        <translation>Aucune pièce pour l’instant</translation>
    </message>
    <message>
        <source>Drop files or folders here. Each file becomes an exhibit: its bytes go into the case file and its SHA-256 is taken while they come in.</source>
        <translation>Déposez ici des fichiers ou des dossiers. Chaque fichier devient une pièce&#xa0;: ses octets entrent dans le fichier d’affaire et son empreinte SHA-256 est calculée à leur entrée.</translation>
    </message>
    <message>
        <source>Select an exhibit to see it.</source>
        <translation>Sélectionnez une pièce pour l’afficher.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln exhibit(s)</source>
        <translation>
            <numerusform>Retirer %Ln pièce</numerusform>
            <numerusform>Retirer %Ln pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhibit(s) removed.</source>
        <translation>
            <numerusform>%Ln pièce retirée.</numerusform>
            <numerusform>%Ln pièces retirées.</numerusform>
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
        <translation>Le fichier a été écrit dans «&#xa0;%1&#xa0;».</translation>
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
        <source>%Ln exhibit(s) added.</source>
        <translation>
            <numerusform>%Ln pièce ajoutée.</numerusform>
            <numerusform>%Ln pièces ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected exhibit</source>
        <translation>La pièce sélectionnée</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The custody sheet was written to “%1”.</source>
        <translation>La fiche de conservation a été écrite dans « %1 ».</translation>
    </message>
    <message>
        <source>The passage is cited for %1.</source>
        <translation>Le passage est cité pour %1.</translation>
    </message>
    <message>
        <source>Show fact</source>
        <translation>Afficher le fait</translation>
    </message>
    <message>
        <source>The search does not know all texts. %1</source>
        <translation>La recherche ne connaît pas tous les textes. %1</translation>
    </message>
    <message>
        <source>No text for the search was found in %1.</source>
        <translation>Aucun texte pour la recherche n’a été trouvé dans %1.</translation>
    </message>
    <message>
        <source>Read the texts again</source>
        <translation>Relire les textes</translation>
    </message>
    <message>
        <source>Read the text of the selected exhibits into the search anew, for example once text recognition is installed</source>
        <translation>Relire le texte des pièces sélectionnées pour la recherche, par exemple une fois la reconnaissance de texte installée</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Change title of %1</source>
        <translation>Modifier le titre de %1</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Modifier le type de %1</translation>
    </message>
    <message>
        <source>Change date of %1</source>
        <translation>Modifier la date de %1</translation>
    </message>
    <message>
        <source>assessing…</source>
        <translation>évaluation…</translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation>Modifier le marquage de %1</translation>
    </message>
    <message>
        <source>Origins (%1)</source>
        <translation>Origines (%1)</translation>
    </message>
    <message>
        <source>Paste as exhibit</source>
        <translation>Coller comme pièce</translation>
    </message>
    <message>
        <source>Take the files, the picture or the text of the clipboard into the case as exhibits</source>
        <translation>Verser à l’affaire, comme pièces, les fichiers, l’image ou le texte du presse-papiers</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that could be an exhibit: no file, picture or text.</source>
        <translation>Le presse-papiers ne contient rien qui puisse être une pièce&#xa0;: ni fichier, ni image, ni texte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remark(s) of this kind.</source>
        <translation>
            <numerusform>%Ln autre remarque de ce genre.</numerusform>
            <numerusform>%Ln autres remarques de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other files are still being taken in. Add these when that is done.</source>
        <translation>D’autres fichiers sont encore en cours de versement. Ajoutez ceux-ci ensuite.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Give the exhibit the whole page, or bring the list back (F11)</source>
        <translation>Donner toute la page à la pièce, ou ramener la liste (F11)</translation>
    </message>
    <message>
        <source>Next exhibit</source>
        <translation>Pièce suivante</translation>
    </message>
    <message>
        <source>Previous exhibit</source>
        <translation>Pièce précédente</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Take all files of a folder, and of the folders in it, into the case as exhibits (Ctrl+Shift+O)</source>
        <translation>Verser au dossier, comme pièces, tous les fichiers d’un dossier et de ses sous-dossiers (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Add all files of a folder as exhibits</source>
        <translation>Ajouter tous les fichiers d’un dossier comme pièces</translation>
    </message>
    <message>
        <source>Nothing was added: there is no file in it, nor in the folders in it.</source>
        <translation>Rien n’a été ajouté : il ne contient aucun fichier, ses sous-dossiers non plus.</translation>
    </message>
    <message>
        <source>Not all of the text of %1 is read; the preview says what is left out.</source>
        <translation>Le texte de %1 n’est pas lu en entier&#xa0;; l’aperçu dit ce qui est omis.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>saranda::ExportDialog</name>
    <message>
        <source>Export Draft %1</source>
        <translation>Exporter le projet %1</translation>
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
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Word made sentences down to what is disclosed</source>
        <translation>Ramener les phrases établies à ce qui est divulgué</translation>
    </message>
    <message>
        <source>Sentences nobody has changed are made again from what these readers may see.</source>
        <translation>Les phrases que personne n’a modifiées sont rétablies d’après ce que ces lecteurs peuvent voir.</translation>
    </message>
    <message>
        <source>What is left out, for you only</source>
        <translation>Ce qui est omis, pour vous seul</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Reader may &amp;see</source>
        <translation>Le lecteur peut &amp;voir</translation>
    </message>
    <message>
        <source>Nothing above this marking leaves, and the levels are those of the evidence that does.</source>
        <translation>Rien au-dessus de ce marquage ne sort, et les niveaux sont ceux des preuves qui sortent.</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>É&amp;crire…</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est omis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) differ from the whole draft. The list is for you alone and leaves with no file.</source>
        <translation>
            <numerusform>%Ln élément diffère du projet complet. La liste est pour vous seul et ne part avec aucun fichier.</numerusform>
            <numerusform>%Ln éléments diffèrent du projet complet. La liste est pour vous seul et ne part avec aucun fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft (*.%1)</source>
        <translation>Projet (*.%1)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Letterhead, fonts and wording of your office, from a file.</source>
        <translation>En-tête, polices et formulations de votre service, tirés d’un fichier.</translation>
    </message>
    <message>
        <source>The draft as it reads now, as a paper for these readers.</source>
        <translation>Le projet tel qu’il se lit maintenant, pour ces lecteurs.</translation>
    </message>
</context>
<context>
    <name>saranda::FactFields</name>
    <message>
        <source>Cite an &amp;exhibit</source>
        <translation>Citer une piè&amp;ce</translation>
    </message>
    <message>
        <source>Each fact gets a citation of this exhibit; what it cites already stays</source>
        <translation>Chaque fait reçoit une citation de cette pièce ; ce qu’il cite déjà demeure</translation>
    </message>
    <message>
        <source>It cites %1 already.</source>
        <translation>Il cite déjà %1.</translation>
    </message>
    <message>
        <source>at &amp;page or paragraph</source>
        <translation>à la &amp;page ou au paragraphe</translation>
    </message>
    <message>
        <source>Where in the exhibit: p. 21, ¶ 14</source>
        <translation>Où dans la pièce : p. 21, § 14</translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation>&amp;Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Left as it is, the exhibit supports the facts</source>
        <translation>Si rien n’est choisi, la pièce appuie les faits</translation>
    </message>
    <message>
        <source>Say which exhibit is cited there.</source>
        <translation>Dites quelle pièce y est citée.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>When all of them happened</source>
        <translation>Quand tous se sont produits</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln fact(s)</source>
        <translation>
            <numerusform>Modifier %Ln fait</numerusform>
            <numerusform>Modifier %Ln faits</numerusform>
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
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>EDTF: 2017-06-27, 1999-08, 2004~, 2017-06-27/.., ../1946-10-22.</source>
        <translation>EDTF&#xa0;: 2017-06-27, 1999-08, 2004~, 2017-06-27/.., ../1946-10-22.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Lie&amp;u</translation>
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
        <translation>Pour l’équipe&#x202f;; jamais imprimée.</translation>
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
        <translation>Étayé&#xa0;: %1. Rien ne dit le contraire.</translation>
    </message>
    <message>
        <source>Supported: %1. Contradicted: %2.</source>
        <translation>Étayé&#xa0;: %1. Contredit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing supports it yet, and nothing says the contrary.</source>
        <translation>Rien ne l’étaye encore, et rien ne dit le contraire.</translation>
    </message>
</context>
<context>
    <name>saranda::FactsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Jusqu’où les pièces qui l’étayent le portent&#xa0;: %1</translation>
    </message>
    <message>
        <source>How far exhibits say the contrary: %1</source>
        <translation>Jusqu’où des pièces disent le contraire&#xa0;: %1</translation>
    </message>
    <message>
        <source>What remains when the contrary evidence is weighed: %1</source>
        <translation>Ce qui reste une fois les preuves contraires mises en balance&#xa0;: %1</translation>
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
    <message>
        <source>assessing…</source>
        <translation>évaluation…</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>L’affaire est en cours d’évaluation.</translation>
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
        <translation>Un fait est une phrase qu’une pièce peut prouver&#xa0;: qui a fait quoi, et quand. Rédigez-la, citez la page, et son niveau en résulte.</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>No fact of the case is among “%1”.</source>
        <translation>Aucun fait de l’affaire ne relève de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) removed.</source>
        <translation>
            <numerusform>%Ln fait retiré.</numerusform>
            <numerusform>%Ln faits retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 They were also taken out of %Ln other record(s).</source>
        <translation>
            <numerusform>%1 Le retrait s’étend aussi à %Ln autre enregistrement.</numerusform>
            <numerusform>%1 Le retrait s’étend aussi à %Ln autres enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case has no operation yet</source>
        <translation>L’affaire ne contient encore aucune opération</translation>
    </message>
    <message>
        <source>Select a fact to see what it says and what proves it.</source>
        <translation>Choisissez un fait pour voir ce qu’il dit et ce qui le prouve.</translation>
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
        <source>“%1” is not in the case&apos;s marking scheme</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas dans le système de marquage de l’affaire</translation>
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
        <translation>«&#xa0;%1&#xa0;» y figure deux fois</translation>
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
        <translation>Découvrir le programme dans une copie de l’affaire d’exemple&#xa0;: Sony, Banque du Bangladesh, WannaCry</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Write a copy of the whole case; everything is saved already</source>
        <translation>Écrire une copie de toute l’affaire&#x202f;; tout est déjà enregistré</translation>
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
        <source>Import Case Document</source>
        <translation>Importer un document d’affaire</translation>
    </message>
    <message>
        <source>Case documents (*.json);;All files (*)</source>
        <translation>Documents d’affaire (*.json);;Tous les fichiers (*)</translation>
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
        <source> memorandum</source>
        <translation> mémorandum</translation>
    </message>
    <message>
        <source>The memorandum was written to “%1”.</source>
        <translation>Le mémorandum a été écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Mer&amp;ge Another Copy…</source>
        <translation>Fu&amp;sionner une autre copie…</translation>
    </message>
    <message>
        <source>Take over what somebody has done in another copy of this case</source>
        <translation>Reprendre ce que quelqu’un a fait dans une autre copie de cette affaire</translation>
    </message>
    <message>
        <source>See which doctrine the levels are computed under, and adopt another</source>
        <translation>Voir selon quelle doctrine les niveaux sont calculés, et en adopter une autre</translation>
    </message>
    <message>
        <source>Export Anne&amp;x Bundle…</source>
        <translation>Exporter le dossier d’&amp;annexes…</translation>
    </message>
    <message>
        <source>Write the memorandum and the exhibits as one stamped and indexed PDF</source>
        <translation>Écrire le mémorandum et les pièces en un seul PDF paginé avec index</translation>
    </message>
    <message>
        <source>Print who had the exhibits when, and why</source>
        <translation>Imprimer qui a détenu les pièces, quand et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Verification Report…</source>
        <translation>Rapport de vérifi&amp;cation…</translation>
    </message>
    <message>
        <source>Check the case file from end to end and print what was found</source>
        <translation>Vérifier le fichier d’affaire de bout en bout et imprimer le résultat</translation>
    </message>
    <message>
        <source>Merge Another Copy</source>
        <translation>Fusionner une autre copie</translation>
    </message>
    <message>
        <source> annexes</source>
        <translation> annexes</translation>
    </message>
    <message>
        <source>The bundle was written to “%1”. %2</source>
        <translation>Le dossier d’annexes a été écrit dans « %1 ». %2</translation>
    </message>
    <message>
        <source> custody sheet</source>
        <translation> fiche de conservation</translation>
    </message>
    <message>
        <source>The custody sheet was written to “%1”.</source>
        <translation>La fiche de conservation a été écrite dans « %1 ».</translation>
    </message>
    <message>
        <source> verification</source>
        <translation> vérification</translation>
    </message>
    <message>
        <source>Open &amp;Bundle…</source>
        <translation>Ouvrir un &amp;paquet…</translation>
    </message>
    <message>
        <source>Check a bundle (BagIt archive) and take its case out into a file of its own</source>
        <translation>Vérifier un paquet (archive BagIt) et en tirer l’affaire dans un fichier à part</translation>
    </message>
    <message>
        <source>Export Bun&amp;dle…</source>
        <translation>Exporter &amp;un paquet…</translation>
    </message>
    <message>
        <source>Write the case and its exhibits as a BagIt archive, for keeping or handing over</source>
        <translation>Écrire l’affaire et ses pièces sous forme d’archive BagIt, à conserver ou à remettre</translation>
    </message>
    <message>
        <source>Open a Second &amp;Window</source>
        <translation>Ouvrir une seconde fenê&amp;tre</translation>
    </message>
    <message>
        <source>See another page of this case beside this one; the second window follows what you do here</source>
        <translation>Voir une autre page de cette affaire à côté de celle-ci ; la seconde fenêtre suit ce que vous faites ici</translation>
    </message>
    <message>
        <source>“%1” cannot be edited now. %2</source>
        <translation>« %1 » ne peut pas être modifié pour le moment. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for editing now. %2 You can open it for reading and see there what is being done in it.</source>
        <translation>« %1 » ne peut pas être ouvert en modification pour le moment. %2 Vous pouvez l’ouvrir en lecture et y voir ce qui s’y fait.</translation>
    </message>
    <message>
        <source>Open for Reading</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Export Bundle</source>
        <translation>Exporter un paquet</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>Paquets (*.zip)</translation>
    </message>
    <message>
        <source>Open Bundle</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Bundles (*.zip);;All files (*)</source>
        <translation>Paquets (*.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where to Put the Case of the Bundle</source>
        <translation>Où mettre l’affaire du paquet</translation>
    </message>
    <message>
        <source>The case cannot take the place of its bundle “%1”.</source>
        <translation>L’affaire ne peut pas prendre la place de son paquet « %1 ».</translation>
    </message>
    <message>
        <source>New Case from a Doc&amp;ument…</source>
        <translation>Nouvelle affaire d’après un &amp;document…</translation>
    </message>
    <message>
        <source>Start a case with the records of a case document (JSON)</source>
        <translation>Commencer une affaire avec les enregistrements d’un document d’affaire (JSON)</translation>
    </message>
    <message>
        <source>New Case from a Document</source>
        <translation>Nouvelle affaire d’après un document</translation>
    </message>
    <message>
        <source>Where to Put the New Case</source>
        <translation>Où mettre la nouvelle affaire</translation>
    </message>
    <message>
        <source>The case cannot take the place of its document “%1”.</source>
        <translation>L’affaire ne peut pas prendre la place de son document «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Stopped. The case was not opened.</source>
        <translation>Arrêté. L’affaire n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>Doc&amp;trine of the Case…</source>
        <translation>Doctrine de &amp;l’affaire…</translation>
    </message>
    <message>
        <source>Custod&amp;y Sheet…</source>
        <translation>Fiche de conser&amp;vation…</translation>
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
    <message>
        <source>Add another version of %1</source>
        <translation>Ajouter une autre version de %1</translation>
    </message>
    <message>
        <source>Add version to %1</source>
        <translation>Ajouter une version à %1</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>Réception de %1</translation>
    </message>
    <message>
        <source>Stopped. The file was not taken in.</source>
        <translation>Arrêté. Le fichier n’a pas été reçu.</translation>
    </message>
    <message>
        <source>The exhibit is no longer there. The file was not taken in.</source>
        <translation>La pièce n’existe plus. Le fichier n’a pas été reçu.</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Stopped. The file was not written.</source>
        <translation>Arrêté. Le fichier n’a pas été écrit.</translation>
    </message>
    <message>
        <source>%1 no longer has this file. Nothing was written.</source>
        <translation>%1 n’a plus ce fichier. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>saranda::FileJobs</name>
    <message>
        <source>Reading “%1”</source>
        <translation>Lecture de « %1 »</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Arrêté. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Writing “%1” into the case</source>
        <translation>Inscription de « %1 » dans l’affaire</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>« %1 » a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was imported, with %Ln remark(s):</source>
        <translation>
            <numerusform>« %1 » a été importé, avec %Ln remarque :</numerusform>
            <numerusform>« %1 » a été importé, avec %Ln remarques :</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Écriture de « %1 »</translation>
    </message>
    <message>
        <source>Stopped. The document was not written.</source>
        <translation>Arrêté. Le document n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The case was written to “%1”.</source>
        <translation>L’affaire a été écrite dans « %1 ».</translation>
    </message>
    <message>
        <source>Writing the copy “%1”</source>
        <translation>Écriture de la copie « %1 »</translation>
    </message>
    <message>
        <source>Stopped. The copy was not written.</source>
        <translation>Arrêté. La copie n’a pas été écrite.</translation>
    </message>
    <message>
        <source>A copy was written to “%1”.</source>
        <translation>Une copie a été écrite dans « %1 ».</translation>
    </message>
    <message>
        <source>Writing the bundle “%1”</source>
        <translation>Écriture du paquet « %1 »</translation>
    </message>
    <message>
        <source>Stopped. The bundle was not written.</source>
        <translation>Arrêté. Le paquet n’a pas été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>The case and %Ln file(s) of exhibits were written to “%1”.</source>
        <translation>
            <numerusform>L’affaire et %Ln fichier de pièce ont été écrits dans « %1 ».</numerusform>
            <numerusform>L’affaire et %Ln fichiers de pièces ont été écrits dans « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case names %Ln file(s) whose bytes it does not hold; the bundle lacks them, too.</source>
        <translation>
            <numerusform>L’affaire nomme %Ln fichier dont elle ne contient pas le contenu ; il manque aussi au paquet.</numerusform>
            <numerusform>L’affaire nomme %Ln fichiers dont elle ne contient pas le contenu ; ils manquent aussi au paquet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking “%1” and taking its case out</source>
        <translation>Vérification de « %1 » et extraction de son affaire</translation>
    </message>
    <message>
        <source>Stopped. No case was taken out.</source>
        <translation>Arrêté. Aucune affaire n’a été extraite.</translation>
    </message>
    <message>
        <source>This step takes long. It can be taken when what is being done now has ended.</source>
        <translation>Cette étape est longue. Elle pourra être faite quand le travail en cours sera terminé.</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>Rétablissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was undone.</source>
        <translation>Arrêté. Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was redone.</source>
        <translation>Arrêté. Rien n’a été rétabli.</translation>
    </message>
    <message>
        <source>Making a case of “%1”</source>
        <translation>Création d’une affaire d’après «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Stopped. No case was made.</source>
        <translation>Arrêté. Aucune affaire n’a été créée.</translation>
    </message>
    <message numerus="yes">
        <source>The case was taken out, with %Ln remark(s):</source>
        <translation>
            <numerusform>L’affaire a été extraite, avec %Ln remarque&#xa0;:|L’affaire a été extraite, avec %Ln remarques&#xa0;:</numerusform>
            <numerusform>L’affaire a été extraite, avec %Ln remarque&#xa0;:|L’affaire a été extraite, avec %Ln remarques&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::FilePreview</name>
    <message>
        <source>The case does not hold the bytes of this file. Attach the file to read it here.</source>
        <translation>L’affaire ne contient pas les octets de ce fichier. Joignez le fichier pour le lire ici.</translation>
    </message>
    <message>
        <source>The exhibit has no file yet. Attach one under Details.</source>
        <translation>La pièce n’a pas encore de fichier. Joignez-en un sous Détails.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>This page has no text of its own, and text recognition (Tesseract) is not installed. Mark a region to cite it.</source>
        <translation>Cette page n’a pas de texte propre et la reconnaissance de texte (Tesseract) n’est pas installée. Marquez une zone pour la citer.</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Page %1 : %2</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Ce fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The quote was not found in this file: “%1”.</source>
        <translation>La citation n’a pas été trouvée dans ce fichier : « %1 ».</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>« %1 » n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <translation>par. %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Region of the page: %1 % from the left, %2 % from the top, %3 % wide, %4 % high.</source>
        <translation>Zone de la page : à %1 % de la gauche et %2 % du haut, %3 % de large, %4 % de haut.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>Citer…</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>Chercher dans le fichier</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Larger (Ctrl and the wheel)</source>
        <translation>Agrandir (Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Smaller (Ctrl and the wheel)</source>
        <translation>Réduire (Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of version, name of its file</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>As in the version “%1” (%2).</source>
        <translation>Selon la version « %1 » (%2).</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <translation>Version du fichier</translation>
    </message>
    <message>
        <source>The file itself, a translation or another version of it</source>
        <translation>Le fichier lui-même, une traduction ou une autre version</translation>
    </message>
    <message>
        <source>Cite the marked passage for a fact (Ctrl+E)</source>
        <translation>Citer le passage marqué pour un fait (Ctrl+E)</translation>
    </message>
    <message>
        <source>The quote stands in this version: “%1” (%2).</source>
        <translation>La citation figure dans cette version&#xa0;: «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>This attached file has no text that can be read.</source>
        <translation>Ce fichier joint n’a aucun texte lisible.</translation>
    </message>
    <message>
        <source>The text of this attached file has not been read yet.</source>
        <translation>Le texte de ce fichier joint n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>The quote stands in the attached file “%1”.</source>
        <translation>La citation figure dans le fichier joint «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <comment>an attached file, its page</comment>
        <translation>%1, p. %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>an attached file, its line</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Not all of the file is shown. %1</source>
        <translation>Le fichier n’est pas affiché en entier. %1</translation>
    </message>
</context>
<context>
    <name>saranda::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the draft</source>
        <translation>Rechercher dans le projet</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>Rechercher l’occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Find the next (Enter or F3)</source>
        <translation>Rechercher l’occurrence suivante (Entrée ou F3)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace this one and find the next</source>
        <translation>Remplacer cette occurrence et rechercher la suivante</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace all in the draft</source>
        <translation>Tout remplacer dans le projet</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among what was found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
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
        <translation>L&amp;e</translation>
    </message>
    <message>
        <source>Strongest point &amp;against</source>
        <translation>Ar&amp;gument contraire le plus fort</translation>
    </message>
    <message>
        <source>Al&amp;ternatives considered</source>
        <translation>Autres e&amp;xplications envisagées</translation>
    </message>
    <message>
        <source>Computed: %1. Required: %2.</source>
        <translation>Calculé&#xa0;: %1. Exigé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The finding (%1) differs from the computed level; a memo prints both.</source>
        <translation>La conclusion (%1) diffère du niveau calculé&#x202f;; un mémorandum imprime les deux.</translation>
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
    <message>
        <source>Rev&amp;iew</source>
        <translation>Relec&amp;ture</translation>
    </message>
    <message>
        <source>Reviewe&amp;d by</source>
        <translation>Rel&amp;u par</translation>
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
        <translation>Modifier «&#xa0;secondaire&#xa0;» de %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Admise</translation>
    </message>
    <message>
        <source>Admitted, stipulated or judicially noticed. Counts as conclusive; it cannot be lost.</source>
        <translation>Reconnue, convenue ou de notoriété judiciaire. Compte comme concluante&#x202f;; elle ne peut être perdue.</translation>
    </message>
    <message>
        <source>Change “agreed” of %1</source>
        <translation>Modifier «&#xa0;admise&#xa0;» de %1</translation>
    </message>
    <message>
        <source>Change marks of %1</source>
        <translation>Modifier les marques de %1</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>Fia&amp;bilité</translation>
    </message>
    <message>
        <source>How reliable the source is for this item; usually that of the source.</source>
        <translation>Dans quelle mesure la source est fiable pour cette pièce&#x202f;; en général celle de la source.</translation>
    </message>
    <message>
        <source>Cre&amp;dibility</source>
        <translation>C&amp;rédibilité</translation>
    </message>
    <message>
        <source>How likely the item itself is true, whoever says it. Confirmation is computed from the case, so 1 counts as 2.</source>
        <translation>Dans quelle mesure le contenu lui-même est vraisemblable, quel qu’en soit l’auteur. La confirmation est calculée à partir de l’affaire&#x202f;; 1 compte donc comme 2.</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>&amp;Motif</translation>
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
    <name>saranda::GuiPrompt</name>
    <message>
        <source>Case file</source>
        <translation>Fichier d’affaire</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>saranda::HeldFile</name>
    <message>
        <source>“%1” belongs to the case that is open.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie de l’affaire ouverte.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
</context>
<context>
    <name>saranda::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>saranda::IncidentFields</name>
    <message>
        <source>A State of the case, or any by its name or code, beside those that are named already</source>
        <translation>Un État de l’affaire, ou tout autre par son nom ou son code, en plus de ceux déjà désignés</translation>
    </message>
    <message>
        <source>Add a &amp;sector</source>
        <translation>Ajouter un &amp;secteur</translation>
    </message>
    <message>
        <source>A sector of critical infrastructure</source>
        <translation>Un secteur d’infrastructures critiques</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
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
        <source>Asserted &amp;rule</source>
        <translation>&amp;Règle invoquée</translation>
    </message>
    <message>
        <source>Add a &amp;victim</source>
        <translation>Ajouter une &amp;victime</translation>
    </message>
    <message>
        <source>Add where it emanates &amp;from</source>
        <translation>Ajouter le lieu d’où elle &amp;émane</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln operation(s)</source>
        <translation>
            <numerusform>Modifier %Ln opération</numerusform>
            <numerusform>Modifier %Ln opérations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::IncidentForm</name>
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
        <translation>Pour une cyberopération, la preuve par indices doit relier l’État aux deux côtés&#xa0;: l’infrastructure et l’auteur.</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
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
        <source>Asserted &amp;rule</source>
        <translation>&amp;Règle invoquée</translation>
    </message>
    <message>
        <source>The rule said to be breached; with the purpose it decides the standard of proof</source>
        <translation>La règle dont la violation est alléguée&#x202f;; avec le but, elle détermine le niveau de preuve</translation>
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
        <translation>Descriptio&amp;n</translation>
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
    <message>
        <source>Names or codes of the injured States, separated by semicolons</source>
        <translation>Noms ou codes des États lésés, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Names or codes of the States from whose territory it came</source>
        <translation>Noms ou codes des États du territoire desquels elle est venue</translation>
    </message>
    <message>
        <source>T&amp;arget</source>
        <translation>Ci&amp;ble</translation>
    </message>
    <message>
        <source>V&amp;ictims</source>
        <translation>&amp;Victimes</translation>
    </message>
    <message>
        <source>Ema&amp;nates from</source>
        <translation>Provenanc&amp;e</translation>
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
        <translation>Une opération est le comportement sur lequel porte une demande&#xa0;: une attaque, une intrusion. Saisissez chacune séparément&#x202f;; une campagne les regroupe sous un nom.</translation>
    </message>
    <message>
        <source>Select an operation to see it.</source>
        <translation>Sélectionnez une opération pour l’afficher.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln operation(s)</source>
        <translation>
            <numerusform>Retirer %Ln opération</numerusform>
            <numerusform>Retirer %Ln opérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) removed.</source>
        <translation>
            <numerusform>%Ln opération retirée.</numerusform>
            <numerusform>%Ln opérations retirées.</numerusform>
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
    <message>
        <source>Change title of %1</source>
        <translation>Modifier le titre de %1</translation>
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
</context>
<context>
    <name>saranda::InfrastructureForm</name>
    <message>
        <source>No fact links this item to anything yet.</source>
        <translation>Aucun fait ne relie encore cet élément d’infrastructure à quoi que ce soit.</translation>
    </message>
    <message>
        <source>Facts that link this item</source>
        <translation>Faits qui relient cet élément d’infrastructure</translation>
    </message>
    <message>
        <source>An address, a name, a hash. It is kept as text and never looked up.</source>
        <translation>Une adresse, un nom, une empreinte. La valeur est conservée comme texte et n’est jamais recherchée en ligne.</translation>
    </message>
    <message>
        <source>The State the address is allocated to or the thing is in. A link that has to be proved belongs into a fact.</source>
        <translation>L’État auquel l’adresse est attribuée ou dans lequel la chose se trouve. Un lien qui doit être prouvé relève d’un fait.</translation>
    </message>
    <message>
        <source>Change value of %1</source>
        <translation>Modifier la valeur de %1</translation>
    </message>
    <message>
        <source>Va&amp;lue</source>
        <translation>&amp;Valeur</translation>
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
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
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
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>saranda::Intake</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier et non un fichier.</translation>
    </message>
    <message>
        <source>Taken into the case from “%1”.</source>
        <translation>Versé à l’affaire depuis «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Close it in other programs and add it again.</source>
        <translation>«&#xa0;%1&#xa0;» a changé pendant la lecture. Fermez-le dans les autres programmes et ajoutez-le à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n exhibit(s)</source>
        <translation>
            <numerusform>Ajouter %n pièce</numerusform>
            <numerusform>Ajouter %n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Pasted into the case from the clipboard.</source>
        <translation>Collée dans l’affaire depuis le presse-papiers.</translation>
    </message>
    <message>
        <source>%1: the file “%2” is empty. It was added as it is.</source>
        <translation>%1&#xa0;: le fichier «&#xa0;%2&#xa0;» est vide. Il a été ajouté tel quel.</translation>
    </message>
    <message>
        <source>%1 has the same bytes as %2.</source>
        <translation>%1 a exactement les mêmes octets que %2.</translation>
    </message>
    <message>
        <source>“%1” is a link and was left out.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The folder “%1” may not be read and was left out.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être lu et a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire et a été laissé de côté.</translation>
    </message>
    <message>
        <source>“%1” has a name that is not UTF-8 and was left out. Give it another name and add it again.</source>
        <translation>«&#xa0;%1&#xa0;» a un nom qui n’est pas en UTF-8 et a été laissé de côté. Donnez-lui un autre nom et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” belongs to the case that is open and was left out.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie de l’affaire ouverte et a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>saranda::IntakeBar</name>
    <message>
        <source>Taking files in</source>
        <translation>Versement des fichiers</translation>
    </message>
    <message>
        <source>Taking in %1 (%2 of %3)</source>
        <translation>Versement de %1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Stopped. No exhibit was added.</source>
        <translation>Arrêté. Aucune pièce n’a été ajoutée.</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>Réception de %1</translation>
    </message>
</context>
<context>
    <name>saranda::JobBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop; everything stays as it was before</source>
        <translation>Arrêter ; tout reste comme avant</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>La mémoire ne suffit pas pour cela.</translation>
    </message>
</context>
<context>
    <name>saranda::KeyCompletion</name>
    <message>
        <source>Records to name here</source>
        <translation>Éléments à nommer ici</translation>
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
        <translation>Chaque élément d’un fondement doit être établi&#x202f;; un seul fondement suffit.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Sources juridiques</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
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
        <translation>Doit être établi pour cette opération elle-même&#xa0;: les faits relatifs à d’autres opérations ou à la relation générale ne le portent pas au-delà de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>For comparison only: it never counts for the claim.</source>
        <translation>À titre de comparaison seulement&#xa0;: cela ne compte jamais pour la demande.</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Droit</translation>
    </message>
</context>
<context>
    <name>saranda::Letters</name>
    <message>
        <source>No font is installed that could draw this. Install one that has Latin letters, such as Noto Serif or DejaVu Sans.</source>
        <translation>Aucune police n’est installée qui permette de dessiner ce document. Installez-en une qui ait les lettres latines, comme Noto Serif ou DejaVu Sans.</translation>
    </message>
    <message>
        <source>No installed font has these letters, so that they are printed as empty boxes: %1. Install a font that has them and write the paper again.</source>
        <translation>Aucune police installée n’a ces lettres, qui sont imprimées comme des cases vides&#xa0;: %1. Installez une police qui les a et refaites le document.</translation>
    </message>
</context>
<context>
    <name>saranda::LevelMeter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Click or press F1 to read how it is computed.</source>
        <translation>%1. Cliquez ou appuyez sur F1 pour lire comment il est calculé.</translation>
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
        <source>Check every record, every log entry and every byte of the exhibits</source>
        <translation>Contrôler chaque enregistrement, chaque entrée du journal et chaque octet des pièces</translation>
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
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more record(s)</source>
        <translation>
            <numerusform>et %Ln autre enregistrement</numerusform>
            <numerusform>et %Ln autres enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>Exhibit E-1 changed</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>The case file is intact: %1 log entries, %2 records, %3 files with %4 were checked.</source>
        <translation>Le fichier d’affaire est intègre&#xa0;: %1 entrées du journal, %2 enregistrements et %3 fichiers (%4) ont été vérifiés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The case file is not as the log says: %Ln problem(s).</source>
        <translation>
            <numerusform>Le fichier d’affaire ne correspond pas au journal&#xa0;: %Ln problème.</numerusform>
            <numerusform>Le fichier d’affaire ne correspond pas au journal&#xa0;: %Ln problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message>
        <source>Print the selected entries, or all that are listed</source>
        <translation>Imprimer les entrées sélectionnées, ou toutes celles de la liste</translation>
    </message>
    <message>
        <source>The log was copied.</source>
        <translation>Le journal a été copié.</translation>
    </message>
</context>
<context>
    <name>saranda::LossTree</name>
    <message>
        <source>Markings</source>
        <translation>Marquages</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln exhibit(s))</source>
        <comment>origin</comment>
        <translation>
            <numerusform>%1 (%Ln pièce)</numerusform>
            <numerusform>%1 (%Ln pièces)</numerusform>
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
        <translation>sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>avec «&#xa0;%1&#xa0;»</translation>
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
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
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
        <source>&amp;Help on This Place</source>
        <translation>Aide sur cet &amp;endroit</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Tour of the Window</source>
        <translation>&amp;Visite de la fenêtre</translation>
    </message>
    <message>
        <source>Stop what is being done, and close the window?</source>
        <translation>Arrêter ce qui est en cours, et fermer la fenêtre ?</translation>
    </message>
    <message>
        <source>Nothing half written stays behind.</source>
        <translation>Rien ne reste à moitié écrit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>High Contrast, Black on &amp;White</source>
        <translation>Contraste élevé, &amp;noir sur blanc</translation>
    </message>
    <message>
        <source>High Contrast, White on &amp;Black</source>
        <translation>Contraste élevé, &amp;blanc sur noir</translation>
    </message>
    <message>
        <source>%1 (reading only) – Saranda</source>
        <translation>%1 (en lecture seule) – Saranda</translation>
    </message>
    <message>
        <source>What you typed into a draft is not stored yet. Undo it there, or try again.</source>
        <translation>Ce que vous avez saisi dans un projet n’est pas encore enregistré. Annulez-le là, ou réessayez.</translation>
    </message>
    <message>
        <source>Something that you typed could not be stored. Leave the case without it?</source>
        <translation>Quelque chose que vous avez saisi n’a pas pu être enregistré. Quitter l’affaire sans cela&#xa0;?</translation>
    </message>
    <message>
        <source>The field where it stands says so. It is tried again when you leave the field once more.</source>
        <translation>Le champ où cela figure le signale. Un nouvel essai a lieu quand vous quittez encore une fois le champ.</translation>
    </message>
    <message>
        <source>Leave Without It</source>
        <translation>Quitter sans cela</translation>
    </message>
    <message>
        <source>Record what you have entered before you leave the case?</source>
        <translation>Consigner ce que vous avez saisi avant de quitter l’affaire&#xa0;?</translation>
    </message>
    <message>
        <source>Not recorded yet: %1.</source>
        <translation>Pas encore consigné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stop taking files in, and close the case?</source>
        <translation>Arrêter l’ajout des fichiers et fermer l’affaire ?</translation>
    </message>
    <message>
        <source>What is not in the case yet stays out of it.</source>
        <translation>Ce qui n’est pas encore dans l’affaire n’y entrera pas.</translation>
    </message>
</context>
<context>
    <name>saranda::MemoDialog</name>
    <message>
        <source>Export Memorandum</source>
        <translation>Exporter le mémorandum</translation>
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
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Letterhead, fonts and wording of your office, from a file.</source>
        <translation>En-tête, polices et formulations de votre service, tirés d’un fichier.</translation>
    </message>
    <message>
        <source>Memorandum (*.%1)</source>
        <translation>Mémorandum (*.%1)</translation>
    </message>
    <message>
        <source>The memorandum made from the findings as they are now, as a paper for these readers.</source>
        <translation>Le mémorandum établi à partir des conclusions actuelles, pour ces lecteurs.</translation>
    </message>
</context>
<context>
    <name>saranda::MemoTemplate</name>
    <message>
        <source>The template “%1” cannot be used: %2: %3</source>
        <translation>Le modèle « %1 » ne peut être utilisé : %2 : %3</translation>
    </message>
    <message>
        <source>no such member; known are %1.</source>
        <translation>aucun membre de ce nom ; sont connus : %1.</translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation>un texte est attendu.</translation>
    </message>
    <message>
        <source>longer than %1 characters.</source>
        <translation>plus de %1 caractères.</translation>
    </message>
    <message>
        <source>a list of at most %1 lines is expected.</source>
        <translation>une liste de %1 lignes au plus est attendue.</translation>
    </message>
    <message>
        <source>the name of a font family is expected.</source>
        <translation>le nom d’une famille de polices est attendu.</translation>
    </message>
    <message>
        <source>an object is expected.</source>
        <translation>un objet est attendu.</translation>
    </message>
    <message>
        <source>a colour such as #1f3550 is expected.</source>
        <translation>une couleur telle que #1f3550 est attendue.</translation>
    </message>
    <message>
        <source>a number of millimetres from %1 to %2 is expected.</source>
        <translation>un nombre de millimètres de %1 à %2 est attendu.</translation>
    </message>
    <message>
        <source>the memorandum has no such sentence.</source>
        <translation>le mémorandum n’a aucune phrase de ce nom.</translation>
    </message>
    <message>
        <source>it must have the same places as “%1”.</source>
        <translation>elle doit avoir les mêmes emplacements que « %1 ».</translation>
    </message>
    <message>
        <source>the marks * for bold come in pairs.</source>
        <translation>les signes * du gras vont par paires.</translation>
    </message>
    <message>
        <source>&quot;format&quot;: &quot;saranda-template&quot; and &quot;version&quot;: 1 are expected.</source>
        <translation>&quot;format&quot;: &quot;saranda-template&quot; et &quot;version&quot;: 1 sont attendus.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be read.</source>
        <translation>Le modèle « %1 » ne peut être lu.</translation>
    </message>
    <message>
        <source>The template “%1” is larger than a megabyte.</source>
        <translation>Le modèle « %1 » dépasse un mégaoctet.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>true ou false est attendu.</translation>
    </message>
</context>
<context>
    <name>saranda::MergeCommand</name>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>avant :</translation>
    </message>
    <message>
        <source>mine:</source>
        <translation>le mien :</translation>
    </message>
    <message>
        <source>theirs:</source>
        <translation>le leur :</translation>
    </message>
    <message>
        <source>settled: mine stands</source>
        <translation>réglé : le mien demeure</translation>
    </message>
    <message>
        <source>settled: theirs stands</source>
        <translation>réglé : le leur demeure</translation>
    </message>
    <message>
        <source>%1 %2 of the other case is %3 now (“%4”).</source>
        <translation>%1 %2 de l’autre affaire est maintenant %3 (« %4 »).</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s); nothing was written. --prefer mine or --prefer theirs settles them.</source>
        <translation>
            <numerusform>%n conflit ; rien n’a été écrit. --prefer mine ou --prefer theirs le règle.</numerusform>
            <numerusform>%n conflits ; rien n’a été écrit. --prefer mine ou --prefer theirs les règle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The logs have %n entr(ies) in common.</source>
        <translation>
            <numerusform>Les journaux ont %n entrée en commun.</numerusform>
            <numerusform>Les journaux ont %n entrées en commun.</numerusform>
        </translation>
    </message>
    <message>
        <source>The logs have nothing in common: the cases were put together as they are.</source>
        <translation>Les journaux n’ont rien en commun : les affaires ont été réunies telles quelles.</translation>
    </message>
    <message>
        <source>Merged: %1 records added, %2 changed, %3 removed.</source>
        <translation>Fusionné : %1 enregistrements ajoutés, %2 modifiés, %3 retirés.</translation>
    </message>
    <message>
        <source>“%1” is a case document. Only case files (.saranda) can be merged; import it into one.</source>
        <translation>« %1 » est un document d’affaire. Seuls des fichiers d’affaire (.saranda) peuvent être fusionnés ; importez-le dans l’un d’eux.</translation>
    </message>
    <message numerus="yes">
        <source>Neither case holds the bytes of %n file(s) that its records name.</source>
        <translation>
            <numerusform>Aucune des deux affaires ne contient les octets de %n fichier que ses enregistrements nomment.</numerusform>
            <numerusform>Aucune des deux affaires ne contient les octets de %n fichiers que ses enregistrements nomment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1”: %n file(s) of exhibits came over.</source>
        <translation>
            <numerusform>« %1 » a été écrit : %n fichier de pièces repris.</numerusform>
            <numerusform>« %1 » a été écrit : %n fichiers de pièces repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where to write the merged case: --output MERGED.</source>
        <translation>Dites où écrire l’affaire fusionnée : --output FUSION.</translation>
    </message>
    <message>
        <source>Conflicts are settled with --prefer mine or --prefer theirs.</source>
        <translation>Les conflits se règlent par --prefer mine ou --prefer theirs.</translation>
    </message>
</context>
<context>
    <name>saranda::MergeDialog</name>
    <message>
        <source>This is the open case itself. Choose the other copy.</source>
        <translation>C’est l’affaire ouverte elle-même. Choisissez l’autre copie.</translation>
    </message>
    <message>
        <source>Merge Another Copy</source>
        <translation>Fusionner une autre copie</translation>
    </message>
    <message>
        <source>Copying exhibits</source>
        <translation>Copie des pièces</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Keep &amp;All of This Case</source>
        <translation>&amp;Tout garder de cette affaire</translation>
    </message>
    <message>
        <source>Take All of the Othe&amp;r</source>
        <translation>Tout p&amp;rendre de l’autre</translation>
    </message>
    <message numerus="yes">
        <source>What you have chosen leads to %Ln more conflict(s).</source>
        <translation>
            <numerusform>Vos choix mènent à %Ln autre conflit.</numerusform>
            <numerusform>Vos choix mènent à %Ln autres conflits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>All conflicts are settled.</source>
        <translation>Tous les conflits sont réglés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to settle</source>
        <translation>
            <numerusform>%Ln conflit à régler</numerusform>
            <numerusform>%Ln conflits à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was merged: %2 records added, %3 changed, %4 removed, %Ln file(s) copied.</source>
        <translation>
            <numerusform>« %1 » a été fusionné : %2 enregistrements ajoutés, %3 modifiés, %4 retirés, %Ln fichier copié.</numerusform>
            <numerusform>« %1 » a été fusionné : %2 enregistrements ajoutés, %3 modifiés, %4 retirés, %Ln fichiers copiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::MergeLooks</name>
    <message>
        <source>The case itself</source>
        <translation>L’affaire elle-même</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a copy of this case: the two went their own ways after %Ln log entr(ies).</source>
        <translation>
            <numerusform>« %1 » est une copie de cette affaire : les deux se séparent après %Ln entrée du journal.</numerusform>
            <numerusform>« %1 » est une copie de cette affaire : les deux se séparent après %Ln entrées du journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is another case: all of its records come into this one.</source>
        <translation>« %1 » est une autre affaire : tous ses enregistrements entrent dans celle-ci.</translation>
    </message>
    <message>
        <source>Comes over: %1 new records, %2 changed, %3 removed.</source>
        <translation>Repris : %1 nouveaux enregistrements, %2 modifiés, %3 retirés.</translation>
    </message>
    <message>
        <source>%1 %2 of the other case becomes %3: %4</source>
        <translation>%1 %2 de l’autre affaire devient %3 : %4</translation>
    </message>
</context>
<context>
    <name>saranda::MergeText</name>
    <message>
        <source>“%1” is another case (“%2”). The title, the parties and the purpose of “%3” stay.</source>
        <translation>« %1 » est une autre affaire (« %2 »). Le titre, les parties et le but de « %3 » restent.</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>Fusionner « %1 »</translation>
    </message>
    <message>
        <source>Texts that name a renumbered record by its old key have not been changed.</source>
        <translation>Les textes qui nomment un enregistrement renuméroté par son ancien numéro n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>What both sides did does not hold together. Change one of the two cases first: %1</source>
        <translation>Ce que les deux côtés ont fait ne tient pas ensemble. Modifiez d’abord l’une des deux affaires : %1</translation>
    </message>
    <message>
        <source>changed (%1)</source>
        <translation>modifié (%1)</translation>
    </message>
    <message>
        <source>“%1” is one of the two cases; give the merged case another name.</source>
        <translation>« %1 » est l’une des deux affaires ; donnez un autre nom à l’affaire fusionnée.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a case file.</source>
        <translation>« %1 » est un dossier et non un fichier d’affaire.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>« %1 » existe déjà.</translation>
    </message>
    <message>
        <source>Somebody works on “%1”.</source>
        <translation>Quelqu’un travaille sur « %1 ».</translation>
    </message>
    <message>
        <source>“%1” could not be written to its end.</source>
        <translation>« %1 » n’a pas pu être écrit jusqu’au bout.</translation>
    </message>
    <message>
        <source>still named by %1</source>
        <translation>encore nommé par %1</translation>
    </message>
    <message>
        <source>Merge “%1”: %2 (%3, %4, entry %5 there, %6)</source>
        <translation>Fusionner « %1 » : %2 (%3, %4, entrée %5 là-bas, %6)</translation>
    </message>
    <message>
        <source>Merge “%1”: entries %2 to %3 there (%4, to %5, %6)</source>
        <translation>Fusionner « %1 » : entrées %2 à %3 là-bas (%4, jusqu’au %5, %6)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
    <name>saranda::NewCase</name>
    <message>
        <source>Nothing can be written into “%1”.</source>
        <translation>Rien ne peut être écrit dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” could not be replaced.</source>
        <translation>« %1 » n’a pas pu être remplacé.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>« %1 » existe déjà.</translation>
    </message>
    <message>
        <source>%1 is working on this case on %2 since %3 (UTC).</source>
        <translation>%1 travaille sur cette affaire, sur le poste %2, depuis %3 (UTC).</translation>
    </message>
    <message>
        <source>The case file “%1” or its folder cannot be written.</source>
        <translation>Le fichier d’affaire « %1 » ou son dossier ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>saranda::NewDraftDialog</name>
    <message>
        <source>New Statement</source>
        <translation>Nouvelle déclaration</translation>
    </message>
    <message>
        <source>New Memorandum</source>
        <translation>Nouveau mémorandum</translation>
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
        <source>What the findings support</source>
        <translation>Ce que les constatations permettent</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Why nothing is attributed, or not yet; the statement says so</source>
        <translation>Pourquoi rien n’est attribué, ou pas encore ; la déclaration le dit</translation>
    </message>
    <message>
        <source>Made for readers &amp;of</source>
        <translation>Établi p&amp;our les lecteurs de</translation>
    </message>
    <message>
        <source>At a marking it is made from what these readers may see alone</source>
        <translation>Avec un marquage, il est établi d’après ce que ces lecteurs peuvent voir et rien d’autre</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Demandes</translation>
    </message>
    <message>
        <source>None ticked: all of the case</source>
        <translation>Aucune cochée : toute l’affaire</translation>
    </message>
    <message>
        <source>Make the draft</source>
        <translation>Établir le projet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>claim, its outcome</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Give the reason: the statement says it.</source>
        <translation>Indiquez le motif : la déclaration le dit.</translation>
    </message>
    <message>
        <source>No claim of attribution among these is established, so that nothing can be attributed on it.</source>
        <translation>Aucune de ces demandes d’attribution n’est établie : rien ne peut être attribué sur cette base.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>The wording of your office for statements, from a file; the statement keeps it when it is renewed</source>
        <translation>Les formulations de votre service pour les déclarations, tirées d’un fichier&#xa0;; la déclaration les garde quand elle est renouvelée</translation>
    </message>
    <message>
        <source>Its sentences are made from the findings, with their citations; from then on every word is yours to change.</source>
        <translation>Ses phrases sont tirées des conclusions, avec leurs citations&#xa0;; chaque mot est ensuite à vous.</translation>
    </message>
    <message>
        <source>“%1” has no words for statements: the program&apos;s own are taken.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de formulations pour les déclarations&#xa0;: celles du programme sont prises.</translation>
    </message>
    <message>
        <source>No claim is ticked: the draft is about all of them.</source>
        <translation>Aucune demande n’est cochée&#xa0;: le projet porte sur toutes.</translation>
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
        <translation>L’affaire ne contient encore aucune opération&#xa0;: le fait est général.</translation>
    </message>
    <message>
        <source>None ticked: a general fact.</source>
        <translation>Aucune cochée&#xa0;: fait général.</translation>
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
        <translation>Nouvelle source «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The person or body it comes from</source>
        <translation>La personne ou l’organisme dont elle provient</translation>
    </message>
    <message>
        <source>The exhibit it copies, quotes or summarises</source>
        <translation>La pièce qu’elle copie, cite ou résume</translation>
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
        <translation>Indépendante&#xa0;: aucune autre pièce n’a la même origine.</translation>
    </message>
    <message>
        <source>Same origin, so not independent: %1.</source>
        <translation>Même origine, donc non indépendante&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Show what suggests it, to accept it or not</source>
        <translation>Montrer ce qui le suggère, pour l’accepter ou non</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Der&amp;ived from</source>
        <translation>Déri&amp;vée de</translation>
    </message>
    <message>
        <source>&amp;Common origin</source>
        <translation>&amp;Origine commune</translation>
    </message>
</context>
<context>
    <name>saranda::OriginEdits</name>
    <message>
        <source>Derive %1 from %2</source>
        <translation>Faire dériver %1 de %2</translation>
    </message>
    <message>
        <source>Give %1 the origin of %2</source>
        <translation>Donner à %1 l’origine de %2</translation>
    </message>
    <message>
        <source>Hold %1 for independent of %2</source>
        <translation>Tenir %1 pour indépendant de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::OriginTree</name>
    <message>
        <source>Exhibit</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Likely common origins</source>
        <translation>Origines communes probables</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely echo(es)</source>
        <translation>
            <numerusform>%Ln écho probable</numerusform>
            <numerusform>%Ln échos probables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::OriginWords</name>
    <message>
        <source>the same file, byte for byte</source>
        <translation>le même fichier, octet pour octet</translation>
    </message>
    <message>
        <source>the same e-mail, by its Message-ID</source>
        <translation>le même courriel, d’après son Message-ID</translation>
    </message>
    <message>
        <source>the same attachment “%1”</source>
        <translation>la même pièce jointe « %1 »</translation>
    </message>
    <message>
        <source>two sources called “%1”</source>
        <translation>deux sources appelées « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>nearly the same text, %Ln word(s)</source>
        <translation>
            <numerusform>presque le même texte, %Ln mot</numerusform>
            <numerusform>presque le même texte, %Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) are the same</source>
        <translation>
            <numerusform>%Ln mot est identique</numerusform>
            <numerusform>%Ln mots sont identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like an echo of %1: %2.</source>
        <translation>Semble être un écho de %1 : %2.</translation>
    </message>
    <message>
        <source>%1 looks like an echo of it: %2.</source>
        <translation>%1 semble en être un écho : %2.</translation>
    </message>
    <message>
        <source>The origin it has now stays with %1, which would count as independent of it.</source>
        <comment>several exhibits may stay</comment>
        <translation>L’origine actuelle reste à %1, qui compterait alors comme indépendant.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in the attached file “%2”</source>
        <translation>%1, dans le fichier joint «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>saranda::OriginsPane</name>
    <message>
        <source>Independent origins</source>
        <translation>Origines indépendantes</translation>
    </message>
    <message>
        <source>No other exhibit has its origin.</source>
        <translation>Aucune autre pièce n’a cette origine.</translation>
    </message>
    <message>
        <source>Likely common origins</source>
        <translation>Origines communes probables</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rechercher de nouveau</translation>
    </message>
    <message>
        <source>Compare files, messages, texts and sources of all exhibits</source>
        <translation>Comparer les fichiers, les courriels, les textes et les sources de toutes les pièces</translation>
    </message>
    <message>
        <source>Exhibits of the same origin</source>
        <translation>Pièces de la même origine</translation>
    </message>
    <message>
        <source>The passage both have</source>
        <translation>Le passage commun aux deux</translation>
    </message>
    <message>
        <source>Derives from it</source>
        <translation>En dérive</translation>
    </message>
    <message>
        <source>The later exhibit copies, quotes or summarises the earlier one</source>
        <translation>La pièce postérieure copie, cite ou résume la pièce antérieure</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>Une seule origine</translation>
    </message>
    <message>
        <source>Both go back to one report that need not be an exhibit itself</source>
        <translation>Les deux remontent à un même rapport, qui n’est pas nécessairement lui-même une pièce</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Indépendantes</translation>
    </message>
    <message>
        <source>Hold them for independent in spite of this: the suggestion goes, and the log keeps who said so</source>
        <translation>Les tenir malgré cela pour indépendantes : la suggestion disparaît et le journal garde qui l’a décidé</translation>
    </message>
    <message>
        <source>Show the earlier one</source>
        <translation>Montrer l’antérieure</translation>
    </message>
    <message>
        <source>Show the later one</source>
        <translation>Montrer la postérieure</translation>
    </message>
    <message>
        <source>Comparing the exhibits</source>
        <translation>Comparaison des pièces</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln exhibit(s)</source>
        <comment>number of independent origins</comment>
        <translation>
            <numerusform>%1 pour %Ln pièce</numerusform>
            <numerusform>%1 pour %Ln pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is independent: it counts as one origin of its own.</source>
        <translation>%1 est indépendante : elle compte pour une origine à elle seule.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s) go back to “%2” and count as one.</source>
        <translation>
            <numerusform>%1 et %Ln autre remontent à « %2 » et comptent pour une seule.</numerusform>
            <numerusform>%1 et %Ln autres remontent à « %2 » et comptent pour une seule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Nobody has looked yet. Files, messages, texts and sources are compared; nothing is changed by that.</source>
        <translation>Aucune recherche n’a encore été faite. Les fichiers, les courriels, les textes et les sources sont comparés ; rien n’en est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing suggests that exhibits of different origins are echoes of each other. %Ln text(s) were compared.</source>
        <translation>
            <numerusform>Rien n’indique que des pièces d’origines différentes soient des échos l’une de l’autre. %Ln texte a été comparé.</numerusform>
            <numerusform>Rien n’indique que des pièces d’origines différentes soient des échos l’une de l’autre. %Ln textes ont été comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped, or the texts are too many: not everything was compared.</source>
        <translation>La recherche a été arrêtée, ou les textes sont trop nombreux : tout n’a pas été comparé.</translation>
    </message>
    <message>
        <source>%1 and %2: %3.</source>
        <translation>%1 et %2 : %3.</translation>
    </message>
    <message>
        <source>%1 look like echoes of %2.</source>
        <translation>%1 semblent être des échos de %2.</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>Montrer dans %1</translation>
    </message>
    <message>
        <source>Derives from %1</source>
        <translation>Dérive de %1</translation>
    </message>
    <message>
        <source>All derive from %1</source>
        <translation>Toutes dérivent de %1</translation>
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
        <translation>Saisissez d’abord l’opération sous Opérations, ajoutez des fichiers sous Pièces et énoncez sous Faits ce qu’ils prouvent. Formulez ensuite la demande sous Attribution ou Diligence requise&#xa0;: on voit ici jusqu’où la preuve la porte.</translation>
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
        <source>%Ln since your last visit</source>
        <translation>
            <numerusform>%Ln depuis votre dernière visite</numerusform>
            <numerusform>%Ln depuis votre dernière visite</numerusform>
        </translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>claims that are established, of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Claims established</source>
        <translation>Demandes établies</translation>
    </message>
    <message>
        <source>Enter the operation</source>
        <translation>Saisir l’opération</translation>
    </message>
    <message>
        <source>assessing…</source>
        <translation>évaluation…</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non évalué</translation>
    </message>
</context>
<context>
    <name>saranda::PageView</name>
    <message>
        <source>Pages of the file</source>
        <translation>Pages du fichier</translation>
    </message>
</context>
<context>
    <name>saranda::PaperDialog</name>
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
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
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
        <translation>Jusqu’à « %1 »</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>Toutes les demandes</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Écrire…</translation>
    </message>
</context>
<context>
    <name>saranda::PaperFile</name>
    <message>
        <source>This is written as .pdf, .odt, .docx or .html, not as “%1”.</source>
        <translation>Ceci s’écrit en .pdf, .odt, .docx ou .html, non comme « %1 ».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>saranda::PartMenu</name>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Demande %1</translation>
    </message>
</context>
<context>
    <name>saranda::PictureSizeDialog</name>
    <message>
        <source>Size of the Picture</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>Use This Size</source>
        <translation>Utiliser cette taille</translation>
    </message>
    <message>
        <source>Of PNG and SVG. A picture becomes higher where what it shows would have no room.</source>
        <translation>Pour PNG et SVG. Une image devient plus haute là où ce qu’elle montre manquerait de place.</translation>
    </message>
</context>
<context>
    <name>saranda::PictureSizeMenu</name>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width and height</comment>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Other size…</source>
        <translation>Autre taille…</translation>
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
        <source>The State&apos;s name in this case and its memo</source>
        <translation>Le nom de l’État dans cette affaire et son mémorandum</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Whether this State treats due diligence in cyberspace as a binding rule. A memo states it for the respondent and for the claimant.</source>
        <translation>Si cet État tient la diligence requise dans le cyberespace pour une règle obligatoire. Un mémorandum l’indique pour le défendeur et pour le demandeur.</translation>
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
        <translation>À la da&amp;te du</translation>
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
        <translation>Modifier la position de %1 sur la diligence requise</translation>
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
        <translation>Consigner la position de %1 sur la diligence requise</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Signs in the log what you do from now on.</source>
        <translation>Signe au journal ce que vous faites désormais.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Of the program. Papers have a language of their own.</source>
        <translation>Du programme. Les documents ont leur propre langue.</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>By the short title</source>
        <translation>Au titre abrégé</translation>
    </message>
    <message>
        <source>&amp;Citations</source>
        <translation>&amp;Références</translation>
    </message>
    <message>
        <source>How an authority is cited that you copy from the library.</source>
        <translation>Comment est citée une autorité que vous copiez de la bibliothèque.</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Contraste élevé, noir sur blanc</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Contraste élevé, blanc sur noir</translation>
    </message>
    <message>
        <source>They are yours on this computer, and no case holds them.</source>
        <translation>Elles sont les vôtres sur cet ordinateur, et aucune affaire ne les contient.</translation>
    </message>
</context>
<context>
    <name>saranda::ProblemsPanel</name>
    <message>
        <source>Problems of the draft</source>
        <translation>Problèmes du projet</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne fait obstacle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) must be solved before the draft can go out.</source>
        <translation>
            <numerusform>%Ln problème doit être réglé avant que le projet puisse sortir.</numerusform>
            <numerusform>%Ln problèmes doivent être réglés avant que le projet puisse sortir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing stands in the way; %Ln remark(s).</source>
        <translation>
            <numerusform>Rien ne fait obstacle ; %Ln remarque.</numerusform>
            <numerusform>Rien ne fait obstacle ; %Ln remarques.</numerusform>
        </translation>
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
        <translation>Le retire de cet élément (Suppr)&#x202f;; le fait lui-même reste</translation>
    </message>
    <message>
        <source>Proof of the element</source>
        <translation>Preuve de l’élément</translation>
    </message>
</context>
<context>
    <name>saranda::ReadingBar</name>
    <message>
        <source>&amp;Edit This Case</source>
        <translation>&amp;Modifier cette affaire</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Opens the case for editing, if nobody else is working on it</source>
        <translation>Ouvre l’affaire en modification, si personne d’autre n’y travaille</translation>
    </message>
    <message>
        <source>This case is open for reading only. %1 What is done in it appears here.</source>
        <translation>Cette affaire est ouverte en lecture seule. %1 Ce qui s’y fait apparaît ici.</translation>
    </message>
    <message>
        <source>This case is open for reading only: its file or folder cannot be written.</source>
        <translation>Cette affaire est ouverte en lecture seule : son fichier ou son dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>This window only reads the case, and shows what is done to it in the first window.</source>
        <translation>Cette fenêtre ne fait que lire l’affaire, et montre ce qui s’y fait dans la première fenêtre.</translation>
    </message>
</context>
<context>
    <name>saranda::ReadingText</name>
    <message>
        <source>The file is encrypted. Saranda does not ask for passwords: add a decrypted copy as a version of the exhibit.</source>
        <translation>Le fichier est chiffré. Saranda ne demande pas de mot de passe : ajoutez une copie déchiffrée comme version de la pièce.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown here.</source>
        <translation>Les fichiers de ce type ne peuvent pas être affichés ici.</translation>
    </message>
    <message>
        <source>The file, or what it would unpack to, is too large to be shown.</source>
        <translation>Le fichier, ou ce qu’il deviendrait une fois décompressé, est trop volumineux pour être affiché.</translation>
    </message>
    <message>
        <source>The file has no such page.</source>
        <translation>Le fichier n’a pas cette page.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Le fichier est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The reading program did not give a sound answer about this file. The case is not affected.</source>
        <translation>Le programme de lecture n’a pas donné de réponse cohérente sur ce fichier. L’affaire n’est pas touchée.</translation>
    </message>
    <message>
        <source>The file made the reading program stop several times. It is not read any further.</source>
        <translation>Le fichier a fait s’arrêter plusieurs fois le programme de lecture. La lecture n’est pas poursuivie.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped. The case is not affected.</source>
        <translation>La lecture du fichier durait trop longtemps et a été arrêtée. L’affaire n’est pas touchée.</translation>
    </message>
    <message>
        <source>The file made the reading program answer nonsense; it was stopped. The case is not affected.</source>
        <translation>Le fichier a fait répondre n’importe quoi au programme de lecture ; celui-ci a été arrêté. L’affaire n’est pas touchée.</translation>
    </message>
    <message>
        <source>The program that reads files (saranda-worker) is not installed beside Saranda.</source>
        <translation>Le programme qui lit les fichiers (saranda-worker) n’est pas installé à côté de Saranda.</translation>
    </message>
    <message>
        <source>The program that reads files cannot be started: %1.</source>
        <translation>Le programme qui lit les fichiers ne peut pas être lancé : %1.</translation>
    </message>
    <message>
        <source>The file made the reading program stop: it may be damaged, or made to exhaust the machine. The case is not affected.</source>
        <translation>Le fichier a fait s’arrêter le programme de lecture : il est peut-être endommagé, ou conçu pour épuiser la machine. L’affaire n’est pas touchée.</translation>
    </message>
    <message>
        <source>Text recognition (Tesseract) is not installed.</source>
        <translation>La reconnaissance de texte (Tesseract) n’est pas installée.</translation>
    </message>
    <message>
        <source>There is no room to read the file: %1.</source>
        <translation>Il n’y a pas assez de place pour lire le fichier : %1.</translation>
    </message>
    <message>
        <source>Only the beginning of its text is read: at most %1 characters, and %2 of a page.</source>
        <translation>Seul le début de son texte est lu&#xa0;: au plus %1 caractères, et %2 par page.</translation>
    </message>
    <message>
        <source>It has more pages than are read.</source>
        <translation>Il a plus de pages qu’il n’en est lu.</translation>
    </message>
    <message>
        <source>Only the first %1 parts of the message are read.</source>
        <translation>Seules les %1 premières parties du message sont lues.</translation>
    </message>
    <message>
        <source>Parts of the message that lie more than %1 deep in others are not read.</source>
        <translation>Les parties du message imbriquées à plus de %1 niveaux ne sont pas lues.</translation>
    </message>
    <message>
        <source>Parts of it are damaged or too large and are not read.</source>
        <translation>Certaines de ses parties, endommagées ou trop volumineuses, ne sont pas lues.</translation>
    </message>
    <message>
        <source>Not all headers of the message are read.</source>
        <translation>Les en-têtes du message ne sont pas tous lus.</translation>
    </message>
    <message>
        <source>Not all that the file says of itself is listed.</source>
        <translation>Tout ce que le fichier dit de lui-même n’est pas énuméré.</translation>
    </message>
    <message>
        <source>Actions in it could not be looked for everywhere: parts of it are encrypted, damaged or too large.</source>
        <translation>Les actions qu’il contient n’ont pas pu être recherchées partout&#xa0;: certaines de ses parties sont chiffrées, endommagées ou trop volumineuses.</translation>
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
    <name>saranda::RecentDelegate</name>
    <message>
        <source>Today, %1</source>
        <comment>a time</comment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <source>%1 %Ln other record(s) named it and changed with it.</source>
        <translation>
            <numerusform>%1 %Ln autre enregistrement y renvoyait et a été modifié en conséquence.</numerusform>
            <numerusform>%1 %Ln autres enregistrements y renvoyaient et ont été modifiés en conséquence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::RecordLinks</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
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
    <name>saranda::RefusalMark</name>
    <message>
        <source>Not stored</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>What stands here was not stored. It is tried again when you leave the field once more; Esc brings back what the case has.</source>
        <translation>Ce qui figure ici n’a pas été enregistré. Un nouvel essai a lieu quand vous quittez encore une fois le champ&#xa0;; Échap rétablit ce que contient l’affaire.</translation>
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
        <translation>fait quoi&#xa0;: utilise, financé par, …</translation>
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
        <translation>Le sujet manque&#xa0;: rien n’est enregistré tant qu’il n’est pas indiqué.</translation>
    </message>
    <message>
        <source>The predicate is missing: nothing is stored until it is named.</source>
        <translation>Le prédicat manque&#xa0;: rien n’est enregistré tant qu’il n’est pas indiqué.</translation>
    </message>
    <message>
        <source>The object is missing: nothing is stored until it is named.</source>
        <translation>L’objet manque&#xa0;: rien n’est enregistré tant qu’il n’est pas indiqué.</translation>
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
    <name>saranda::RelationForm</name>
    <message>
        <source>New relation</source>
        <translation>Nouvelle relation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Relation</translation>
    </message>
    <message>
        <source>What the one has to do with the other: uses, is financed by, …</source>
        <translation>Ce que l’un a à voir avec l’autre : utilise, est financé par, …</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Énoncé</translation>
    </message>
    <message>
        <source>The fact in words</source>
        <translation>Le fait en mots</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>Add the fact</source>
        <translation>Ajouter le fait</translation>
    </message>
    <message>
        <source>The other way</source>
        <translation>Dans l’autre sens</translation>
    </message>
    <message>
        <source>Turns the relation around</source>
        <translation>Inverse la relation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>is financed by</source>
        <translation>est financé par</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>appartient à</translation>
    </message>
    <message>
        <source>is employed by</source>
        <translation>est employé par</translation>
    </message>
    <message>
        <source>is registered to</source>
        <translation>est enregistré au nom de</translation>
    </message>
    <message>
        <source>is located in</source>
        <translation>est situé en</translation>
    </message>
    <message>
        <source>was accessed from</source>
        <translation>a été consulté depuis</translation>
    </message>
    <message>
        <source>is instructed by</source>
        <translation>reçoit ses instructions de</translation>
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
    <name>saranda::ReleaseComparisonDialog</name>
    <message>
        <source>Releases %1 and %2</source>
        <translation>Diffusions %1 et %2</translation>
    </message>
    <message>
        <source>How the releases differ</source>
        <translation>Ce qui distingue les diffusions</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Sentences only in %1</source>
        <translation>Phrases dans %1 seulement</translation>
    </message>
    <message>
        <source>Rests on, only %1</source>
        <translation>Repose sur, %1 seulement</translation>
    </message>
    <message>
        <source>Changed between the two</source>
        <translation>Modifié entre les deux</translation>
    </message>
    <message>
        <source>Doctrine</source>
        <translation>Doctrine</translation>
    </message>
    <message>
        <source>The two say the same and rest on the same.</source>
        <translation>Les deux disent la même chose et reposent sur les mêmes éléments.</translation>
    </message>
    <message>
        <source>The two differ:</source>
        <translation>Les deux diffèrent :</translation>
    </message>
    <message>
        <source>Tables and drawings show only in %1</source>
        <translation>Montré par les tableaux et les dessins de %1 seulement</translation>
    </message>
    <message>
        <source>Drawn otherwise</source>
        <translation>Dessinés autrement</translation>
    </message>
</context>
<context>
    <name>saranda::ReleaseDialog</name>
    <message>
        <source>Release Draft %1</source>
        <translation>Publier le projet %1</translation>
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
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Word made sentences down to what is disclosed</source>
        <translation>Ramener les phrases établies à ce qui est divulgué</translation>
    </message>
    <message>
        <source>What is left out, for you only</source>
        <translation>Ce qui est omis, pour vous seul</translation>
    </message>
    <message>
        <source>A release freezes these papers with what they rest on. Later changes to the case do not reach them. It then goes to legal review, is cleared and released, each step by a named person.</source>
        <translation>Une diffusion fige ces documents avec ce sur quoi ils reposent. Les modifications ultérieures de l’affaire ne les atteignent pas. Elle passe ensuite à l’examen juridique, est autorisée puis publiée, chaque étape par une personne nommée.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Begun &amp;by</source>
        <translation>Engagée &amp;par</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>A paper is made for each that is ticked</source>
        <translation>Un document est établi pour chaque case cochée</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Begin the release</source>
        <translation>Engager la diffusion</translation>
    </message>
    <message>
        <source>Letterhead, fonts, wording and house style of your office, from a file.</source>
        <translation>En-tête, polices, formulations et règles de rédaction de votre service, tirés d’un fichier.</translation>
    </message>
    <message>
        <source>One paper fo&amp;r</source>
        <translation>Un document p&amp;our</translation>
    </message>
    <message>
        <source>Tem&amp;plate</source>
        <translation>&amp;Modèle</translation>
    </message>
</context>
<context>
    <name>saranda::ReleaseStepDialog</name>
    <message>
        <source>Release %1: %2</source>
        <translation>Diffusion %1 : %2</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Décidé &amp;par</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Once released, its record in the case can no longer be changed.</source>
        <translation>Une fois publiée, sa fiche dans l’affaire ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>The same person has taken a step of this release before: nobody else has looked at it here.</source>
        <translation>La même personne a déjà accompli une étape de cette diffusion&#xa0;: personne d’autre ne l’a regardée ici.</translation>
    </message>
</context>
<context>
    <name>saranda::Releases</name>
    <message>
        <source>There is no such draft.</source>
        <translation>Ce projet n’existe pas.</translation>
    </message>
    <message>
        <source>Say who begins the release.</source>
        <translation>Indiquez qui ouvre la diffusion.</translation>
    </message>
    <message>
        <source>Say which files to release.</source>
        <translation>Indiquez les fichiers à diffuser.</translation>
    </message>
    <message>
        <source>Two files are called “%1”.</source>
        <translation>Deux fichiers s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The draft cannot be released before this is put right.</source>
        <translation>Le projet ne peut pas être diffusé avant correction de ce qui suit.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>legal review</source>
        <translation>examen juridique</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>validée</translation>
    </message>
    <message>
        <source>released</source>
        <translation>diffusée</translation>
    </message>
    <message>
        <source>A paper is written as .pdf, .odt, .docx or .html, not as “%1”.</source>
        <translation>Un document s’écrit en .pdf, .odt, .docx ou .html, et non en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Begin release %1</source>
        <translation>Ouvrir la diffusion %1</translation>
    </message>
    <message>
        <source>There is no such release.</source>
        <translation>Cette diffusion n’existe pas.</translation>
    </message>
    <message>
        <source>Say who takes the step.</source>
        <translation>Indiquez qui franchit l’étape.</translation>
    </message>
    <message>
        <source>%1 is released: nothing about it changes any more.</source>
        <translation>%1 est diffusée&#xa0;: plus rien n’y change.</translation>
    </message>
    <message>
        <source>%1 is at “%2”; its next step is “%3”.</source>
        <translation>%1 en est à l’étape «&#xa0;%2&#xa0;»&#xa0;; la suivante est «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>What %1 rests on has changed since it was made. Begin another release.</source>
        <translation>Ce sur quoi repose %1 a changé depuis son établissement. Ouvrez une autre diffusion.</translation>
    </message>
    <message>
        <source>Take release %1 to “%2”</source>
        <translation>Faire passer la diffusion %1 à «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>saranda::ReleasesPanel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>state, by whom, when</comment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Étape suivante…</translation>
    </message>
    <message>
        <source>Save the paper…</source>
        <translation>Enregistrer le document…</translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation>Comparer deux…</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Diffusions</translation>
    </message>
    <message>
        <source>Nothing of this draft has been released. A release freezes its papers and takes them through legal review and clearance.</source>
        <translation>Rien de ce projet n’a été publié. Une diffusion fige ses documents et les soumet à l’examen juridique et à l’autorisation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln diffusion</numerusform>
            <numerusform>%Ln diffusions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a release, its state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, for whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changed in the case since: %1</source>
        <translation>Modifié depuis dans l’affaire : %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>the next step of a release</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Select two releases (Ctrl and a click)</source>
        <translation>Sélectionnez deux diffusions (Ctrl et clic)</translation>
    </message>
    <message>
        <source>Save the Released Paper</source>
        <translation>Enregistrer le document publié</translation>
    </message>
    <message>
        <source>Paper (*.%1)</source>
        <translation>Document (*.%1)</translation>
    </message>
    <message>
        <source>The released paper was written to %1.</source>
        <translation>Le document publié a été écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>saranda::RenewalDialog</name>
    <message>
        <source>Renew Draft %1</source>
        <translation>Renouveler le projet %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln made sentence(s) will change; every word of yours stays.</source>
        <translation>
            <numerusform>%Ln phrase établie changera ; tout ce que vous avez écrit reste.</numerusform>
            <numerusform>%Ln phrases établies changeront ; tout ce que vous avez écrit reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) of yours stay, though the case says something else now. Look at them.</source>
        <translation>
            <numerusform>%Ln phrase de vous reste, bien que l’affaire dise maintenant autre chose. Revoyez-la.</numerusform>
            <numerusform>%Ln phrases de vous restent, bien que l’affaire dise maintenant autre chose. Revoyez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>What renewing changes</source>
        <translation>Ce que le renouvellement change</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>The draft says what the case says.</source>
        <translation>Le projet dit ce que dit l’affaire.</translation>
    </message>
    <message>
        <source>Worded by the template “%1”.</source>
        <translation>Formulé par le modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Worded by the program.</source>
        <translation>Formulé par le programme.</translation>
    </message>
    <message>
        <source>Worded by a template of your office.</source>
        <translation>Formulé par un modèle de votre service.</translation>
    </message>
    <message>
        <source>“%1” has no words for statements.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de formulations pour les déclarations.</translation>
    </message>
    <message>
        <source>Template of your office</source>
        <translation>Modèle de votre service</translation>
    </message>
    <message>
        <source>Another wording of your office for statements, from a file, or the words of the program</source>
        <translation>Une autre formulation de votre service pour les déclarations, tirée d’un fichier, ou les mots du programme</translation>
    </message>
</context>
<context>
    <name>saranda::RowsTree</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
</context>
<context>
    <name>saranda::SaveAs</name>
    <message>
        <source>Wrote “%1”.</source>
        <translation>« %1 » a été écrit.</translation>
    </message>
</context>
<context>
    <name>saranda::SavedViews</name>
    <message>
        <source>There is no view “%1” any more.</source>
        <translation>La vue « %1 » n’existe plus.</translation>
    </message>
    <message>
        <source>Another view is called “%1” already.</source>
        <translation>Une autre vue s’appelle déjà « %1 ».</translation>
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
        <source>%1 %2
%3</source>
        <translation>%1 %2
%3</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Keys, titles, statements, names and the text of exhibits.
Words, &quot;a phrase&quot;, begin*, this OR that, -without, contains:part,
title:word, kind:fact, marking:secret, date:2017-05, key:E-1</source>
        <translation>Numéros, titres, énoncés, noms et texte des pièces.
Mots, &quot;suite de mots&quot;, début*, ceci OR cela, -sans, contains:partie,
title:mot, kind:fact, marking:secret, date:2017-05, key:E-1</translation>
    </message>
</context>
<context>
    <name>saranda::SentencePanel</name>
    <message>
        <source>Take the words as made</source>
        <translation>Reprendre le texte établi</translation>
    </message>
    <message>
        <source>Puts the words back that the case made; yours go</source>
        <translation>Rétablit le texte tiré de l’affaire ; le vôtre disparaît</translation>
    </message>
    <message>
        <source>Comments on the sentence</source>
        <translation>Commentaires sur la phrase</translation>
    </message>
    <message>
        <source>Comment on the sentence</source>
        <translation>Commenter la phrase</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>&amp;Disclosure</source>
        <translation>Di&amp;vulgation</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>Why it is withheld, or what the originator is asked</source>
        <translation>Pourquoi elle est réservée, ou ce qui est demandé à l’auteur</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Marquage</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Put the cursor into a sentence to see what it carries: disclosure, marking, footnote, comments.</source>
        <translation>Placez le curseur dans une phrase pour voir ce qu’elle porte : divulgation, marquage, note, commentaires.</translation>
    </message>
    <message>
        <source>Change disclosure in draft %1</source>
        <translation>Modifier la divulgation dans le projet %1</translation>
    </message>
    <message>
        <source>Give a reason in draft %1</source>
        <translation>Donner un motif dans le projet %1</translation>
    </message>
    <message>
        <source>Mark a sentence of draft %1</source>
        <translation>Marquer une phrase du projet %1</translation>
    </message>
    <message>
        <source>Change a footnote of draft %1</source>
        <translation>Modifier une note du projet %1</translation>
    </message>
    <message>
        <source>Take the made words in draft %1</source>
        <translation>Reprendre le texte établi dans le projet %1</translation>
    </message>
    <message>
        <source>Comment on draft %1</source>
        <translation>Commenter le projet %1</translation>
    </message>
    <message>
        <source>Open a comment of draft %1 again</source>
        <translation>Rouvrir un commentaire du projet %1</translation>
    </message>
    <message>
        <source>Resolve a comment of draft %1</source>
        <translation>Clore un commentaire du projet %1</translation>
    </message>
    <message>
        <source>Made as: %1</source>
        <translation>Établie ainsi : %1</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <comment>comment, by whom, when</comment>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>F&amp;ootnote</source>
        <translation>Note de &amp;bas de page</translation>
    </message>
</context>
<context>
    <name>saranda::SeveralDialog</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What changes in each record</source>
        <translation>Ce qui change dans chaque élément</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Stays as it is: %1</source>
        <translation>Reste tel quel : %1</translation>
    </message>
    <message>
        <source>Has it already</source>
        <translation>L’a déjà</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what changes, a caution</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected.</source>
        <translation>
            <numerusform>%Ln sélectionné.</numerusform>
            <numerusform>%Ln sélectionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will change.</source>
        <translation>
            <numerusform>%Ln changera.</numerusform>
            <numerusform>%Ln changeront.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change yet.</source>
        <translation>Rien ne changerait encore.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already have it.</source>
        <translation>
            <numerusform>%Ln l’a déjà.</numerusform>
            <numerusform>%Ln l’ont déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot take it and stay as they are.</source>
        <translation>
            <numerusform>%Ln ne peut le recevoir et reste tel quel.</numerusform>
            <numerusform>%Ln ne peuvent le recevoir et restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln of them before you go on.</source>
        <translation>
            <numerusform>Examinez-en %Ln avant de poursuivre.</numerusform>
            <numerusform>Examinez-en %Ln avant de poursuivre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the selected…</source>
        <translation>Modifier la sélection…</translation>
    </message>
    <message>
        <source>Give all selected records the same, in one step (%1)</source>
        <translation>Donner la même valeur à tous les éléments sélectionnés, en une seule étape (%1)</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fait : %1.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Mettre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>%1: leave, set or clear</source>
        <comment>name of a field</comment>
        <translation>%1&#xa0;: laisser, mettre ou vider</translation>
    </message>
    <message>
        <source>Will be empty</source>
        <translation>Sera vide</translation>
    </message>
    <message>
        <source>“%1” is to be set: say to what.</source>
        <translation>«&#xa0;%1&#xa0;» doit être rempli&#xa0;: indiquez par quoi.</translation>
    </message>
    <message>
        <source>Only what you choose here changes, in all of them at once; undo takes it back in one step.</source>
        <translation>Seul ce que vous choisissez ici change, partout à la fois&#xa0;; une seule annulation le défait.</translation>
    </message>
</context>
<context>
    <name>saranda::SharedFields</name>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Marquage</translation>
    </message>
    <message>
        <source>Who may see it. What becomes more open is named below.</source>
        <translation>Qui peut le voir. Ce qui devient plus ouvert est signalé dans la liste.</translation>
    </message>
    <message>
        <source>It becomes open to more readers.</source>
        <translation>Il devient accessible à davantage de lecteurs.</translation>
    </message>
    <message>
        <source>Add to the no&amp;te</source>
        <translation>Ajouter à la no&amp;te</translation>
    </message>
    <message>
        <source>A paragraph that is put after what each note says already</source>
        <translation>Un paragraphe placé après ce que dit déjà chaque note</translation>
    </message>
    <message>
        <source>About &amp;operation</source>
        <translation>Sur l’&amp;opération</translation>
    </message>
    <message>
        <source>No longer about</source>
        <translation>Plus sur l’opération</translation>
    </message>
    <message>
        <source>An operation they are about beside those they name already</source>
        <translation>Une opération sur laquelle ils portent, en plus de celles déjà désignées</translation>
    </message>
    <message>
        <source>An operation they are not about after all</source>
        <translation>Une opération sur laquelle, finalement, ils ne portent pas</translation>
    </message>
</context>
<context>
    <name>saranda::SourceFields</name>
    <message>
        <source>Not graded</source>
        <translation>Sans cote</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>&amp;Fiabilité</translation>
    </message>
    <message>
        <source>How reliable the sources are as such, on the Admiralty scale</source>
        <translation>Fiabilité des sources en tant que telles, sur l’échelle de l’Amirauté</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Reas&amp;on for the grade</source>
        <translation>M&amp;otif de la cote</translation>
    </message>
    <message>
        <source>Track record, access to what they report, interest in the outcome</source>
        <translation>Antécédents, accès à ce qu’elles rapportent, intérêt dans l’issue</translation>
    </message>
    <message>
        <source>Say why. A grade without a reason cannot be explained to a reviewer.</source>
        <translation>Dites pourquoi. Une cote sans motif ne peut être expliquée à un relecteur.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln source(s)</source>
        <translation>
            <numerusform>Modifier %Ln source</numerusform>
            <numerusform>Modifier %Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::SourceForm</name>
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
        <translation>Fia&amp;bilité</translation>
    </message>
    <message>
        <source>How reliable the source is as such, on the Admiralty scale. Whether a particular item is true is asked for at the exhibit.</source>
        <translation>Dans quelle mesure la source est fiable en tant que telle, selon l’échelle de l’Amirauté. La véracité d’un contenu particulier s’apprécie au niveau de la pièce.</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>M&amp;otif</translation>
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
        <translation>Retirer les sources sélectionnées&#x202f;; leurs pièces sont conservées (Suppr)</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Aucune source pour l’instant</translation>
    </message>
    <message>
        <source>A source is the person or body an exhibit comes from. Two exhibits of one source are not independent of each other, so enter each source once.</source>
        <translation>Une source est la personne ou l’organisme dont provient une pièce. Deux pièces d’une même source ne sont pas indépendantes l’une de l’autre&#x202f;; saisissez donc chaque source une seule fois.</translation>
    </message>
    <message>
        <source>Select a source to see it.</source>
        <translation>Sélectionnez une source pour l’afficher.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln source(s)</source>
        <translation>
            <numerusform>Retirer %Ln source</numerusform>
            <numerusform>Retirer %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) removed.</source>
        <translation>
            <numerusform>%Ln source retirée.</numerusform>
            <numerusform>%Ln sources retirées.</numerusform>
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
    <message>
        <source>Change name of %1</source>
        <translation>Modifier le nom de %1</translation>
    </message>
    <message>
        <source>Change reliability of %1</source>
        <translation>Modifier la fiabilité de %1</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Modifier le type de %1</translation>
    </message>
    <message>
        <source>Change reason for the grade of %1</source>
        <translation>Modifier le motif de la cote de %1</translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation>Modifier le marquage de %1</translation>
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
        <translation>Construisez l’affaire relative à la responsabilité de l’État pour une cyberopération&#xa0;: les pièces prouvent les faits, les faits portent sur les éléments de droit, les éléments décident d’une demande. Une affaire est un fichier, et rien ne quitte cet ordinateur à moins que vous ne l’exportiez.</translation>
    </message>
    <message>
        <source>Enter opens a case; Delete takes it off this list, and the file stays.</source>
        <translation>Entrée ouvre une affaire&#xa0;; Suppr la retire de cette liste, le fichier reste.</translation>
    </message>
    <message>
        <source>The cases you have opened will be listed here, the last one first.</source>
        <translation>Les affaires que vous aurez ouvertes figureront ici, la dernière en tête.</translation>
    </message>
    <message>
        <source>Take off This List</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>saranda::StateWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>State, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No State</source>
        <translation>Aucun État</translation>
    </message>
</context>
<context>
    <name>saranda::StatementWords</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
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
        <source>Copy to</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Identifiant du message</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Scripts inside</source>
        <translation>Scripts contenus</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Wrong weekday</source>
        <translation>Jour de semaine erroné</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Replies to</source>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>Returns to</source>
        <translation>Retours à</translation>
    </message>
    <message>
        <source>Actions, never run</source>
        <translation>Actions, jamais exécutées</translation>
    </message>
</context>
<context>
    <name>saranda::StatementsBox</name>
    <message>
        <source>What the file says of itself</source>
        <translation>Ce que le fichier dit de lui-même</translation>
    </message>
    <message>
        <source>read, not trusted</source>
        <translation>lu, non tenu pour vrai</translation>
    </message>
    <message>
        <source>Use as date</source>
        <translation>Prendre comme date</translation>
    </message>
    <message>
        <source>Take date of %1 from its file</source>
        <translation>Prendre la date de %1 dans son fichier</translation>
    </message>
    <message>
        <source>Use as title</source>
        <translation>Prendre comme titre</translation>
    </message>
    <message>
        <source>Take title of %1 from its file</source>
        <translation>Prendre le titre de %1 dans son fichier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Afficher %Ln de plus</numerusform>
            <numerusform>Afficher %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested by the file</source>
        <translation>Suggéré par le fichier</translation>
    </message>
</context>
<context>
    <name>saranda::Storage</name>
    <message>
        <source>“%1” is not a Saranda case file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier d’affaire Saranda.</translation>
    </message>
    <message>
        <source>The case file “%1” is damaged.</source>
        <translation>Le fichier d’affaire «&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a case file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier et non un fichier d’affaire.</translation>
    </message>
    <message>
        <source>You have no right to read “%1”.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Saranda.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Saranda.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Saranda. Open it once where it can be written, so that it is brought up to date.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus ancienne de Saranda. Ouvrez-le une fois à un endroit où l’on peut écrire, afin qu’il soit mis à jour.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est protégé en écriture.</translation>
    </message>
    <message>
        <source>Somebody works on “%1”.</source>
        <translation>Quelqu’un travaille sur «&#xa0;%1&#xa0;».</translation>
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
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être mis en place.</translation>
    </message>
    <message>
        <source>There is no room left to save “%1”.</source>
        <translation>Il n’y a plus de place pour enregistrer «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The disk reported an error while working on “%1”.</source>
        <translation>Le disque a signalé une erreur lors du traitement de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Another program keeps “%1” busy.</source>
        <translation>Un autre programme occupe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A text is too large to be stored in “%1”.</source>
        <translation>Un texte est trop long pour être conservé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be worked on.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être traité.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly and lies where nothing can be written. Copy it to a folder of your own, together with “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été fermé correctement et se trouve à un endroit protégé en écriture. Copiez-le dans un dossier à vous, avec «&#xa0;%2&#xa0;».</translation>
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
    <message>
        <source>No row contains these words</source>
        <translation>Aucune ligne ne contient ces mots</translation>
    </message>
    <message>
        <source>The filter above hides all rows of the list.</source>
        <translation>Le filtre ci-dessus masque toutes les lignes de la liste.</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Vider le filtre</translation>
    </message>
</context>
<context>
    <name>saranda::TableView</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all, as a table</source>
        <translation>Copier les lignes sélectionnées, ou toutes, en tableau</translation>
    </message>
</context>
<context>
    <name>saranda::TaskFields</name>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;État</translation>
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
        <source>The day all of them are due</source>
        <translation>Le jour où toutes arrivent à échéance</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln task(s)</source>
        <translation>
            <numerusform>Modifier %Ln tâche</numerusform>
            <numerusform>Modifier %Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>The claim all of them are about</source>
        <translation>La demande sur laquelle toutes portent</translation>
    </message>
    <message>
        <source>It no longer names an element.</source>
        <translation>Elle ne désigne plus d’élément.</translation>
    </message>
</context>
<context>
    <name>saranda::TaskForm</name>
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
        <translation>De&amp;mande</translation>
    </message>
    <message>
        <source>The claim it would help</source>
        <translation>La demande qu’elle servirait</translation>
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
    <message>
        <source>E&amp;lement</source>
        <translation>Élém&amp;ent</translation>
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
        <translation>Une tâche est une chose à établir ou à obtenir&#xa0;: une pièce, une date, une réponse. Indiquez l’élément qu’elle comblerait et elle apparaît à côté de cette lacune.</translation>
    </message>
    <message>
        <source>Select a task to see it.</source>
        <translation>Sélectionnez une tâche pour l’afficher.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln task(s)</source>
        <translation>
            <numerusform>Retirer %Ln tâche</numerusform>
            <numerusform>Retirer %Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) removed.</source>
        <translation>
            <numerusform>%Ln tâche retirée.</numerusform>
            <numerusform>%Ln tâches retirées.</numerusform>
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
        <source>Mark %Ln task(s) as done</source>
        <translation>
            <numerusform>Marquer %Ln tâche comme terminée</numerusform>
            <numerusform>Marquer %Ln tâches comme terminées</numerusform>
        </translation>
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
        <source>Change marking of %1</source>
        <translation>Modifier le marquage de %1</translation>
    </message>
    <message>
        <source>Change due date of %1</source>
        <translation>Modifier l’échéance de %1</translation>
    </message>
</context>
<context>
    <name>saranda::TemplateField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a Template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modèles (*.json)</translation>
    </message>
    <message>
        <source>Without template</source>
        <translation>Sans modèle</translation>
    </message>
    <message>
        <source>Goes back to the look and the words of the program</source>
        <translation>Revient à la présentation et aux mots du programme</translation>
    </message>
</context>
<context>
    <name>saranda::TextBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading texts for the search</source>
        <translation>Lecture des textes pour la recherche</translation>
    </message>
    <message>
        <source>Stop; what is read stays, the rest is read when the case is opened again</source>
        <translation>Arrêter ; ce qui est lu reste, le reste sera lu à la prochaine ouverture de l’affaire</translation>
    </message>
    <message>
        <source>Reading the text of %1 for the search (%2 of %3)</source>
        <translation>Lecture du texte de %1 pour la recherche (%2 sur %3)</translation>
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
        <translation>%1&#xa0;av.&#xa0;J.-C.</translation>
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
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
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
        <source>The reply %1 is dated before the notice %2 it answers.</source>
        <translation>La réponse %1 est datée d’avant la notification %2 à laquelle elle répond.</translation>
    </message>
    <message>
        <source>Exhibit %1 is older than the fact %2 it is cited for.</source>
        <translation>La pièce %1 est plus ancienne que le fait %2 pour lequel elle est citée.</translation>
    </message>
    <message>
        <source>Operation %1 had ended before the State can have known of it (claim %2).</source>
        <translation>L’opération %1 avait pris fin avant que l’État ait pu en avoir connaissance (demande %2).</translation>
    </message>
    <message>
        <source>What %1 says was over before the State can have known; it cannot carry claim %2.</source>
        <translation>Ce qu’énonce %1 était terminé avant que l’État ait pu savoir&#x202f;; cela ne peut porter la demande %2.</translation>
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
    <message>
        <source>Only %1</source>
        <comment>a period</comment>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Only what contains “%1”</source>
        <translation>Seulement ce qui contient «&#xa0;%1&#xa0;»</translation>
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
    <message numerus="yes">
        <source>Timesketch passes over %n row(s) outside the years 1678 to 2261 in a CSV table, and reads them in a JSONL table.</source>
        <translation>
            <numerusform>Timesketch passe %n ligne hors des années 1678 à 2261 dans un tableau CSV, et la lit dans un tableau JSONL.</numerusform>
            <numerusform>Timesketch passe %n lignes hors des années 1678 à 2261 dans un tableau CSV, et les lit dans un tableau JSONL.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to draw under these conditions.</source>
        <translation>Ces conditions ne laissent rien à dessiner.</translation>
    </message>
    <message>
        <source>Nothing that is shown here has a date.</source>
        <translation>Rien de ce qui est montré ici n’a de date.</translation>
    </message>
    <message>
        <source>◂ earlier: page %1</source>
        <translation>◂ avant&#xa0;: page %1</translation>
    </message>
    <message>
        <source>later: page %1 ▸</source>
        <translation>ensuite&#xa0;: page %1 ▸</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <comment>on this page, of all</comment>
        <translation>
            <numerusform>%1 sur %n événement</numerusform>
            <numerusform>%1 sur %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>period %1 of %2</source>
        <comment>of the time that is drawn</comment>
        <translation>période %1 sur %2</translation>
    </message>
    <message>
        <source>before it nothing begins or ends: %1</source>
        <comment>a period</comment>
        <translation>avant elle, rien ne commence ni ne finit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goes on beyond the page</source>
        <translation>Se poursuit hors de la page</translation>
    </message>
    <message>
        <source>As many pages as can be read</source>
        <translation>Autant de pages que la lecture en demande</translation>
    </message>
    <message>
        <source>All the time on one page</source>
        <translation>Toute la période sur une page</translation>
    </message>
    <message>
        <source>A page for each century</source>
        <translation>Une page par siècle</translation>
    </message>
    <message>
        <source>A page for each decade</source>
        <translation>Une page par décennie</translation>
    </message>
    <message>
        <source>A page for each year</source>
        <translation>Une page par année</translation>
    </message>
    <message>
        <source>A page for each quarter of a year</source>
        <translation>Une page par trimestre</translation>
    </message>
    <message>
        <source>A page for each month</source>
        <translation>Une page par mois</translation>
    </message>
    <message>
        <source>A page for each week</source>
        <translation>Une page par semaine</translation>
    </message>
    <message>
        <source>A page for each day</source>
        <translation>Une page par jour</translation>
    </message>
    <message>
        <source>A page for each hour</source>
        <translation>Une page par heure</translation>
    </message>
    <message>
        <source>Divided like that, the timeline would take more than %1 pages. Choose longer stretches of time, or a period.</source>
        <translation>Ainsi divisée, la chronologie prendrait plus de %1 pages. Choisissez des tranches de temps plus longues, ou une période.</translation>
    </message>
    <message>
        <source>%1: knowledge</source>
        <translation>%1&#xa0;: connaissance</translation>
    </message>
    <message>
        <source>%1: knowledge, within this time</source>
        <translation>%1&#xa0;: connaissance, dans cet intervalle</translation>
    </message>
    <message>
        <source>%1: knowledge, at the earliest</source>
        <translation>%1&#xa0;: connaissance, au plus tôt</translation>
    </message>
    <message>
        <source>%1: knowledge, at the latest</source>
        <translation>%1&#xa0;: connaissance, au plus tard</translation>
    </message>
    <message>
        <source>Claim %1: no fact bears on the knowledge of %2.</source>
        <translation>Demande %1&#xa0;: aucun fait ne porte sur la connaissance de %2.</translation>
    </message>
    <message>
        <source>Claim %1: nothing dates the knowledge of %2.</source>
        <translation>Demande %1&#xa0;: rien ne permet de dater la connaissance de %2.</translation>
    </message>
    <message>
        <source>Claim %1: the earliest fact on the knowledge of %2 is of %3 at the latest.</source>
        <translation>Demande %1&#xa0;: le fait le plus ancien sur la connaissance de %2 date au plus tard de ce jour&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Claim %1: the earliest fact on the knowledge of %2 is of %3 at the earliest.</source>
        <translation>Demande %1&#xa0;: le fait le plus ancien sur la connaissance de %2 date au plus tôt de ce jour&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Claim %1: the earliest fact on the knowledge of %2 is of %3.</source>
        <translation>Demande %1&#xa0;: date du fait le plus ancien sur la connaissance de %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Claim %1: the earliest fact on the knowledge of %2 lies between %3 and %4.</source>
        <translation>Demande %1&#xa0;: le fait le plus ancien sur la connaissance de %2 se situe entre %3 et %4.</translation>
    </message>
    <message>
        <source>Earliest fact on knowledge</source>
        <translation>Fait le plus ancien sur la connaissance</translation>
    </message>
    <message>
        <source>On the knowledge of the State</source>
        <translation>Sur la connaissance de l’État</translation>
    </message>
    <message>
        <source>On its capacity and conduct</source>
        <translation>Sur sa capacité et son comportement</translation>
    </message>
    <message>
        <source>The start of the knowledge relied on cannot be dated (claim %1).</source>
        <translation>Le début de la connaissance invoquée ne peut être daté (demande %1).</translation>
    </message>
</context>
<context>
    <name>saranda::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s). Double click to look closer.</source>
        <translation>
            <numerusform>%Ln événement. Double-cliquez pour voir de plus près.</numerusform>
            <numerusform>%Ln événements. Double-cliquez pour voir de plus près.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys walk through the events, T shows them as a table. Ctrl with an arrow key moves the beginning of what is seen, Ctrl and Shift its end.</source>
        <translation>Les flèches parcourent les événements, T les montre en tableau. Ctrl avec une flèche déplace le début de ce qui est visible, Ctrl et Maj sa fin.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Tracé en cours…</translation>
    </message>
    <message>
        <source>Zoom in until years can be told apart to drag this date.</source>
        <translation>Agrandissez jusqu’à distinguer les années pour faire glisser cette date.</translation>
    </message>
    <message>
        <source>Zoom in until months can be told apart to drag this date.</source>
        <translation>Agrandissez jusqu’à distinguer les mois pour faire glisser cette date.</translation>
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
        <translation>Seulement les événements qui contiennent tous les mots&#xa0;: titre, numéro, date, couloir</translation>
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
        <translation>Couloirs&#xa0;: le récit</translation>
    </message>
    <message>
        <source>Lanes: States</source>
        <translation>Couloirs&#xa0;: États</translation>
    </message>
    <message>
        <source>Lanes: actors</source>
        <translation>Couloirs&#xa0;: acteurs</translation>
    </message>
    <message>
        <source>Lanes: operations</source>
        <translation>Couloirs&#xa0;: opérations</translation>
    </message>
    <message>
        <source>Lanes: claims</source>
        <translation>Couloirs&#xa0;: demandes</translation>
    </message>
    <message>
        <source>Clock of a claim</source>
        <translation>Horloge d’une demande</translation>
    </message>
    <message>
        <source>When the State came to know, and what came after it: the clock of a due-diligence claim</source>
        <translation>Quand l’État a su, et ce qui a suivi&#xa0;: l’horloge d’une demande fondée sur la diligence requise</translation>
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
        <translation>Horloge de %1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
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
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Signs of the timeline: %1</source>
        <translation>Signes de la chronologie : %1</translation>
    </message>
    <message>
        <source>%1 has got another date in the meantime. Drag it again when it is drawn.</source>
        <translation>%1 a reçu une autre date entre-temps. Faites-la glisser de nouveau quand l’image sera à jour.</translation>
    </message>
    <message>
        <source>Prints it, over as many pages as its time and its lanes need</source>
        <translation>L’imprime, sur autant de pages que son temps et ses bandes en demandent</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>How print and PDF divide the time among pages</source>
        <translation>Comment l’impression et le PDF répartissent le temps entre les pages</translation>
    </message>
    <message>
        <source>Local time (%1)</source>
        <comment>a time zone</comment>
        <translation>Heure locale (%1)</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>How large PNG and SVG pictures of the timeline are saved</source>
        <translation>Taille à laquelle les images PNG et SVG de la chronologie sont enregistrées</translation>
    </message>
    <message>
        <source>1600 pixels wide, as high as the lanes need</source>
        <translation>1600 pixels de large, aussi haute que les couloirs l’exigent</translation>
    </message>
    <message>
        <source>Enter the operation</source>
        <translation>Saisir l’opération</translation>
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
        <translation>%1, dans&#xa0;: %2</translation>
    </message>
    <message>
        <source>Claim %1: %2.</source>
        <translation>Demande %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, %2. Date: %3. Lane: %4.</source>
        <translation>%1, %2. Date&#xa0;: %3. Couloir&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Level: %1.</source>
        <translation>Niveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <comment>day, month, year and time of day</comment>
        <translation>%1 %2 %3, %4</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Local time: %2.</source>
        <comment>an instant by two clocks</comment>
        <translation>%1. Heure locale&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>saranda::TourOverlay</name>
    <message>
        <source>Tour of the window</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>From the material to the finding, top down. Ctrl+1 to Ctrl+9 go to the first nine.</source>
        <translation>Des matériaux à la conclusion, de haut en bas. Ctrl+1 à Ctrl+9 mènent aux neuf premières.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Everything of one kind. What you select is shown, and changed, beside it; there is no Save.</source>
        <translation>Tout ce qui est d’une même sorte. Ce que vous sélectionnez est montré, et se modifie, à côté ; il n’y a pas à enregistrer.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>What is known of the selection, what it rests on and where it is used. Ctrl+I hides it.</source>
        <translation>Ce que l’on sait de la sélection, sur quoi elle repose et où elle sert. Ctrl+I le masque.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Finds anything by its number or words, in the texts of the files too: Ctrl+K.</source>
        <translation>Trouve tout par son numéro ou ses mots, dans le texte des fichiers aussi : Ctrl+K.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Every step can be taken back, and is in the log under your name: Ctrl+Z.</source>
        <translation>Chaque étape peut être annulée, et figure au journal à votre nom : Ctrl+Z.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How well something is shown. It is computed and never typed; a click tells how.</source>
        <translation>Jusqu’où une chose est établie. Il est calculé, jamais saisi ; un clic dit comment.</translation>
    </message>
    <message>
        <source>These are the parts of the window</source>
        <translation>Voici les parties de la fenêtre</translation>
    </message>
    <message>
        <source>F1 tells about the place you are at. The tour is in the Help menu.</source>
        <translation>F1 renseigne sur l’endroit où vous êtes. La visite est dans le menu Aide.</translation>
    </message>
    <message>
        <source>Begin (Esc)</source>
        <translation>Commencer (Échap)</translation>
    </message>
</context>
<context>
    <name>saranda::TreeRowsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>saranda::UnfinishedCitations</name>
    <message>
        <source>citation of %1</source>
        <translation>citation de %1</translation>
    </message>
    <message>
        <source>The citation of %1 is for no fact yet.</source>
        <translation>La citation de %1 ne porte encore sur aucun fait.</translation>
    </message>
</context>
<context>
    <name>saranda::UnfinishedFact</name>
    <message>
        <source>new fact</source>
        <translation>nouveau fait</translation>
    </message>
    <message>
        <source>The new fact has no statement yet.</source>
        <translation>Le nouveau fait n’a pas encore d’énoncé.</translation>
    </message>
</context>
<context>
    <name>saranda::UnfinishedIntake</name>
    <message>
        <source>Take back a file of an intake that was not finished</source>
        <translation>Retirer un fichier d’un versement inachevé</translation>
    </message>
</context>
<context>
    <name>saranda::UnrecordedFindings</name>
    <message>
        <source>finding on “%1” of %2</source>
        <translation>conclusion sur «&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message>
        <source>The finding on “%1” is not whole. %2</source>
        <translation>La conclusion sur «&#xa0;%1&#xa0;» n’est pas complète. %2</translation>
    </message>
</context>
<context>
    <name>saranda::VerificationDialog</name>
    <message>
        <source>Verification Report</source>
        <translation>Rapport de vérification</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Verifying the case file</source>
        <translation>Vérification du fichier d’affaire</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Mark Chain as Broken</source>
        <translation>&amp;Signaler la chaîne rompue</translation>
    </message>
    <message>
        <source>Checking the case file…</source>
        <translation>Vérification du fichier d’affaire…</translation>
    </message>
    <message>
        <source>Every record, every log entry and every byte of the exhibits</source>
        <translation>Chaque enregistrement, chaque entrée du journal et chaque octet des pièces</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The case file was not checked</source>
        <translation>Le fichier d’affaire n’a pas été vérifié</translation>
    </message>
    <message>
        <source>The case file is intact</source>
        <translation>Le fichier d’affaire est intègre</translation>
    </message>
    <message numerus="yes">
        <source>The case file is not as the log says: %Ln problem(s)</source>
        <translation>
            <numerusform>Le fichier d’affaire n’est pas conforme au journal : %Ln anomalie</numerusform>
            <numerusform>Le fichier d’affaire n’est pas conforme au journal : %Ln anomalies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 log entries, %2 records, %3 files with %4 were checked.</source>
        <translation>%1 entrées du journal, %2 enregistrements et %3 fichiers (%4) ont été vérifiés.</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>Claim %1, %2</source>
        <translation>Demande %1, %2</translation>
    </message>
    <message>
        <source>“%1” instead of “%2” with the broken chain, below the required standard</source>
        <translation>« %1 » au lieu de « %2 » avec la chaîne rompue, en deçà du critère requis</translation>
    </message>
    <message>
        <source>“%1” instead of “%2” with the broken chain</source>
        <translation>« %1 » au lieu de « %2 » avec la chaîne rompue</translation>
    </message>
    <message numerus="yes">
        <source>The mark was set on %Ln exhibit(s). It can be undone.</source>
        <translation>
            <numerusform>La mention a été apposée à %Ln pièce. Cela peut être annulé.</numerusform>
            <numerusform>La mention a été apposée à %Ln pièces. Cela peut être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON (*.json);;OpenDocument text (*.odt);;Word document (*.docx)</source>
        <translation>PDF (*.pdf);;JSON (*.json);;Texte OpenDocument (*.odt);;Document Word (*.docx)</translation>
    </message>
    <message>
        <source>The report was written to “%1”.</source>
        <translation>Le rapport a été écrit dans « %1 ».</translation>
    </message>
    <message>
        <source>Make the Search &amp;Anew</source>
        <translation>Refaire la &amp;recherche</translation>
    </message>
    <message>
        <source>Make what the search knows anew from the records and the texts of the exhibits, and check the case file again</source>
        <translation>Refaire ce que la recherche connaît à partir des enregistrements et des textes des pièces, puis contrôler de nouveau le fichier d’affaire</translation>
    </message>
    <message>
        <source>Making what the search knows anew…</source>
        <translation>La recherche est refaite…</translation>
    </message>
    <message>
        <source>Set the mark “%1” on the exhibits whose bytes have changed; it can be undone</source>
        <translation>Apposer la mention « %1 » aux pièces dont les données ont changé ; cela peut être annulé</translation>
    </message>
    <message>
        <source>The mark “%1” would lower no finding.</source>
        <translation>La mention « %1 » n’affaiblirait aucune conclusion.</translation>
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
        <translation>modifications d’une entrée qui n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>missing: it was removed</source>
        <translation>manquant&#xa0;: retiré</translation>
    </message>
    <message>
        <source>it is not as it was written, or what was before it was changed (the hash does not fit)</source>
        <translation>n’est pas tel qu’il a été écrit, ou ce qui précède a été modifié (l’empreinte ne correspond pas)</translation>
    </message>
    <message>
        <source>missing: the end of the log was removed</source>
        <translation>manquant&#xa0;: la fin du journal a été retirée</translation>
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
        <translation>%1&#xa0;: on y lit %2 là où le journal dit %3</translation>
    </message>
    <message>
        <source>a part of its bytes is missing</source>
        <translation>une partie de ses octets manque</translation>
    </message>
    <message>
        <source>its text is not the one that was stored</source>
        <translation>son texte n’est pas celui qui a été conservé</translation>
    </message>
    <message>
        <source>missing: the log says it is in the case</source>
        <translation>manquant&#xa0;: selon le journal, il est dans l’affaire</translation>
    </message>
    <message>
        <source>%1. The evidence is not touched by this; what the search knows can be made anew.</source>
        <translation>%1. Les preuves ne sont pas touchées&#xa0;; ce que la recherche connaît peut être refait.</translation>
    </message>
    <message>
        <source>It knows these records by other words than they have: %1</source>
        <translation>Elle connaît ces enregistrements sous d’autres mots que les leurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>It knows records that are not in the case: %1</source>
        <translation>Elle connaît des enregistrements qui ne sont pas dans l’affaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its index is damaged (%1)</source>
        <translation>Son index est endommagé (%1)</translation>
    </message>
    <message>
        <source>Its index has other words than the text of: %1</source>
        <translation>Son index a d’autres mots que le texte de&#xa0;: %1</translation>
    </message>
    <message>
        <source>It does not look for parts of words in: %1</source>
        <translation>Elle ne cherche pas de parties de mots dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its index has words that it does not find: %1</source>
        <translation>Son index a des mots qu’elle ne trouve pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>its bytes are not those that came in (SHA-256 expected %1, found %2)</source>
        <translation>ses octets ne sont pas ceux qui ont été versés (SHA-256 attendu %1, trouvé %2)</translation>
    </message>
    <message>
        <source>%1, and %2 bytes instead of %3</source>
        <translation>%1, et %2 octets au lieu de %3</translation>
    </message>
    <message>
        <source>it has %1 bytes, but is said to have %2</source>
        <translation>il a %1 octets, mais il en est annoncé %2</translation>
    </message>
</context>
<context>
    <name>saranda::VerifyCommand</name>
    <message>
        <source>%1: its bytes have changed; it carries the mark chain-broken.</source>
        <translation>%1 : ses données ont changé ; elle porte la mention chain-broken.</translation>
    </message>
    <message>
        <source>%1: its bytes have changed; it does not carry the mark chain-broken yet (--mark-broken sets it).</source>
        <translation>%1 : ses données ont changé ; elle ne porte pas encore la mention chain-broken (--mark-broken l’appose).</translation>
    </message>
    <message>
        <source>%1: the mark lowers it from %2 to %3 (required: %4).</source>
        <translation>%1 : la mention l’abaisse de %2 à %3 (requis : %4).</translation>
    </message>
    <message>
        <source>The mark lowers no finding.</source>
        <translation>La mention n’affaiblit aucune conclusion.</translation>
    </message>
    <message>
        <source>A report is written as .pdf, .json, .odt, .docx or .html, not as “%1”.</source>
        <translation>Un rapport s’écrit en .pdf, .json, .odt, .docx ou .html, non comme « %1 ».</translation>
    </message>
    <message>
        <source>A report is written in en or fr, not in “%1”.</source>
        <translation>Un rapport s’écrit en en ou fr, non en « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>The mark chain-broken was set on %n exhibit(s).</source>
        <translation>
            <numerusform>La mention chain-broken a été apposée à %n pièce.</numerusform>
            <numerusform>La mention chain-broken a été apposée à %n pièces.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a case document; only a case file has a log that can be verified.</source>
        <translation>« %1 » est un document d’affaire ; seul un fichier d’affaire a un journal qui se vérifie.</translation>
    </message>
    <message>
        <source>What the search knows was made anew from the records and the texts of the exhibits.</source>
        <translation>Ce que la recherche connaît a été refait à partir des enregistrements et des textes des pièces.</translation>
    </message>
    <message>
        <source>With --renew-search, verify makes what the search knows anew.</source>
        <translation>Avec --renew-search, verify refait ce que la recherche connaît.</translation>
    </message>
</context>
<context>
    <name>saranda::VersionsDialog</name>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté : %1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Retiré : %1</translation>
    </message>
    <message>
        <source>Versions of Draft %1</source>
        <translation>Versions du projet %1</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <comment>what was done, by whom, when</comment>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>States of the draft, newest first</source>
        <translation>États du projet, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Ce qui est différent maintenant</translation>
    </message>
    <message>
        <source>Only what is different</source>
        <translation>Seulement ce qui diffère</translation>
    </message>
    <message>
        <source>The log has no earlier state of the draft.</source>
        <translation>Le journal n’a pas d’état antérieur du projet.</translation>
    </message>
    <message>
        <source>The draft reads as it does now.</source>
        <translation>Le projet se lisait comme maintenant.</translation>
    </message>
    <message>
        <source>Sentences since then: %1 added, %2 taken out.</source>
        <comment>a changed sentence is one of each</comment>
        <translation>Phrases depuis lors&#xa0;: %1 ajoutées, %2 retirées.</translation>
    </message>
</context>
<context>
    <name>saranda::ViewMenu</name>
    <message>
        <source>All</source>
        <comment>view</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>view</comment>
        <translation>%1 (modifiée)</translation>
    </message>
    <message>
        <source>View of the list: %1</source>
        <translation>Vue de la liste : %1</translation>
    </message>
    <message>
        <source>View of the list: %1. Opens the views you have saved for this list (%2).</source>
        <translation>Vue de la liste : %1. Ouvre les vues enregistrées pour cette liste (%2).</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <comment>view</comment>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Save the &amp;changes to “%1”</source>
        <translation>Enregistrer les &amp;modifications de « %1 »</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Renommer « %1 »…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Supprimer « %1 »</translation>
    </message>
    <message>
        <source>This case has no “%1”, to which the view “%2” limits the list. It is not limited by that.</source>
        <translation>Cette affaire n’a pas « %1 », à quoi la vue « %2 » restreint la liste. Elle n’est pas restreinte sur ce point.</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>“%1” is the view that is always there. Choose another name.</source>
        <translation>« %1 » est la vue toujours présente. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Il y a déjà une vue « %1 ».</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>La remplacer</translation>
    </message>
    <message>
        <source>Another view is called “%1” already.</source>
        <translation>Une autre vue s’appelle déjà « %1 ».</translation>
    </message>
    <message>
        <source>The view “%1” was deleted.</source>
        <translation>La vue « %1 » a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>saranda::ViewNameLine</name>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>saranda::WaitingPage</name>
    <message>
        <source>The case is being assessed</source>
        <translation>L’affaire est en cours d’évaluation</translation>
    </message>
    <message>
        <source>The levels of a large case take a moment to compute. This page opens by itself when they are there; the other pages can be used in the meantime.</source>
        <translation>Le calcul des niveaux d’une grande affaire prend un moment. Cette page s’ouvre d’elle-même dès qu’ils sont là ; les autres pages peuvent être utilisées entre-temps.</translation>
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
        <translation>Compte les origines sélectionnées comme une seule&#xa0;: que reste-t-il si elles ne sont pas indépendantes les unes des autres&#x202f;?</translation>
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
        <translation>Décochez ce qui pourrait être perdu&#xa0;: une pièce écartée, une source qui se révèle peu fiable, tout ce qui ne peut être divulgué.</translation>
    </message>
    <message>
        <source>A question only: nothing in the case changes.</source>
        <translation>Une simple question&#xa0;: rien ne change dans l’affaire.</translation>
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
        <source>%Ln claim(s) established as the case is.</source>
        <translation>
            <numerusform>%Ln demande établie en l’état de l’affaire.</numerusform>
            <numerusform>%Ln demandes établies en l’état de l’affaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln established claim(s) would fall.</source>
        <translation>
            <numerusform>Tomberait&#xa0;: %1 sur %Ln demande établie.</numerusform>
            <numerusform>Tomberaient&#xa0;: %1 sur %Ln demandes établies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) more would be established.</source>
        <translation>
            <numerusform>%Ln demande de plus serait établie.</numerusform>
            <numerusform>%Ln demandes de plus seraient établies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No established claim would fall; %Ln element(s) would be weaker.</source>
        <translation>
            <numerusform>Aucune demande établie ne tomberait&#x202f;; %Ln élément serait plus faible.</numerusform>
            <numerusform>Aucune demande établie ne tomberait&#x202f;; %Ln éléments seraient plus faibles.</numerusform>
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
    <message>
        <source>Computing what would be…</source>
        <translation>Calcul de ce qui serait…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print what each finding is now and what it would be</source>
        <translation>Imprimer ce que chaque conclusion est et ce qu’elle serait</translation>
    </message>
    <message>
        <source>No claim is established as the case is.</source>
        <translation>Aucune demande n’est établie en l’état de l’affaire.</translation>
    </message>
    <message>
        <source>Add exhibits</source>
        <translation>Ajouter des pièces</translation>
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
    <message>
        <source>“%1” belongs to the case that is open.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie de l’affaire ouverte.</translation>
    </message>
</context>
<context>
    <name>saranda::Workspace</name>
    <message>
        <source>Assessing the case…</source>
        <translation>Évaluation de l’affaire…</translation>
    </message>
    <message>
        <source>The case cannot be assessed: %1</source>
        <translation>L’affaire ne peut pas être évaluée : %1</translation>
    </message>
</context>
</TS>
