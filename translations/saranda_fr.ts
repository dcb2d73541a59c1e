<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ActorKind</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organ of a State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actors</name>
    <message>
        <source>No State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>State, its code</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentWords</name>
    <message>
        <source>compelling</source>
        <comment>strength of a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <comment>strength of a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <comment>strength of a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited</source>
        <comment>strength of a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slight</source>
        <comment>strength of a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard to reconcile with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incompatible with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>key and title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>key, kind and title of an explanation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>operation and State of a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>key, test, operation and State of a claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthorityWords</name>
    <message>
        <source>Judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbitral award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of a State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet: look the place up before citing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mikanagi 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of inference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative explanation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of capacity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard of proof: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark on an exhibit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BundleText</name>
    <message>
        <source>The folder for the payload is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than the %1 bytes that are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not text in the encoding %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm “%1” is not known; its check sums are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no payload manifest that can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in no manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not been fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload has only weak check sums: they show accidents, not tampering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, a file that systems make, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in no manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in every manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a file that systems make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag manifest may not list “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not list the manifest “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the same name on some systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 check sum is %2, but %3 says %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no label with a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload-Oxum occurs more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not bytes.files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says %1 bytes in %2 files; there are %3 in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is listed twice with different check sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same name on some systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is taken for the file “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link; a bag holds its files itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more; they are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path “%1” begins with “./”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path “%1” bears the star of a check sum tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the folder data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs into a payload manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no check sum with a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no address, length and path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is absolute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path names a network share or the root of a drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path names a drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path begins in a home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path begins with an environment variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path leads out of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path leads out of its folder where its characters are simplified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is white space around the label “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not followed by just one blank and the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version number of the form M.N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is not one of those known here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with a byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with an empty line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than its two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS added this; it is not part of the bag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies beside the bag, not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” of the archive is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more packed bytes than it declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes follow the end of its packed data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its packed data are not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than the %1 bytes it declares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its packed data are cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 bytes and declares %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its check sum is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is not valid; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case in the bundle is not sound; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case document is larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bag is valid, but it holds no case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of its directory is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory does not hold as many entries as it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name claims to be UTF-8 and is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is packed by method %1, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry lies in another part of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is stored with %1 bytes but claims %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry claims %1 bytes; at most %2 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry claims to grow from %1 to %2 bytes; at most %3 times is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry&apos;s own header contradicts the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has no header where it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry reaches beyond the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry overlaps with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is the same as “%1” on some systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry lies in “%1”, which is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive claims %1 bytes; at most %2 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive claims to grow to %1 times its size; at most %2 times is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a zip archive that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no end record: it is no zip archive or it is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end record is not where the file ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one part of an archive in several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its zip64 end record is not where it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its zip64 end record is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its zip64 end record has a wrong length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its two end records contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its directory is not where the end record says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its zip64 end record is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cut off, or points beyond its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It claims %1 entries; at most %2 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name contains a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name contains control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has an empty part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read in two different ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” of the archive cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDate</name>
    <message>
        <source>“%1” is not a date in EDTF: %2 (at character %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no month that fits has a day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of a date has one qualifier, before it or behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year has four digits; a longer one begins with Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year with four digits is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no year −0000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant digits need a year without X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year in digits is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year behind Y does not begin with 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exponent of one to three digits is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y is for years of more than four digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of significant digits is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month with two digits is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a season has no days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no month %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day with two digits is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from 00 to %2 are expected, in two digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervals and sets take dates without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date with a time takes no qualifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time needs a full date without X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time is written with hours, minutes and seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day ends with 24:00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC is written Z or +00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time zone lies beyond −12:00 and +14:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interval has one slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interval names at least one end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the set ends with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the two ends of a set may be open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date is expected before or behind “..”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it begins; an unknown later day or month of the last month or year is written XX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervals take years of four digits without Y and S</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseImport</name>
    <message numerus="yes">
        <source>“%1” cannot be imported: %n problem(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the case has a record &quot;%1&quot; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the markings of the case it goes to: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: the case has another value for this unknown field and keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; leaves the folder of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: there is no file &quot;%1&quot;; the exhibit comes without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads out of the folder of the document by a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file &quot;%1&quot; has another hash: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken into the case from “%1” with the document it came with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseJson</name>
    <message>
        <source>“%1” is not a case document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/: an object is expected, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be read: %n problem(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>/format: &quot;saranda-case&quot; is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say which version of the format it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/version: a whole number from 1 on is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a later version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/version: %1 is later than %2, the last that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has more than %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing may follow the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects and arrays go more than %1 levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“,” or “}” is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“,” or “]” is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member name in double quotes is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“:” is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character in a string is written as an escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“\u” is followed by four hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of a surrogate pair is no character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a number in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is too large to be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the object has more than %1 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: this field is not known and is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string is expected, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is too large to be kept exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the doctrine has no rule &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: the doctrine has no purpose &quot;%1&quot;; it does not raise the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no State &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test &quot;%1&quot; has no basis &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test &quot;%1&quot; has no element &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 hexadecimal digits are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of bytes is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the doctrine has no warrant &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the doctrine has no test &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the case&apos;s markings: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no element &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no incident &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exhibit &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fact &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no claim &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no draft &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenges come back to where they began: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derivations come back to where they began: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no word &quot;%1&quot; here; known are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no actor, infrastructure, State or incident &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimEditTexts</name>
    <message>
        <source>a new fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add claim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %2 for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %2 against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add premise %2 in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reason in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove premise %2 from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove reason from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %2 to the series in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change indicator in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove indicator from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add explanation to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change explanation %2 in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove explanation %2 from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold %2 against explanation %3 in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record finding in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw finding in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Checked %1 files of the payload (%2 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bag is valid (BagIt %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The bag is NOT valid: %n problem(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Use --force to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write the bundle: --output b.zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The case names %n file(s) whose bytes it does not hold; the bundle lacks them, too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1”: the case and %n file(s) of exhibits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say which case file to make: --into CASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the case file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommunicationWords</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notified %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replied to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requested assistance from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 published an advisory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made a statement to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, what it said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make fact %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctrine</name>
    <message>
        <source>The doctrine is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctrine is not well-formed JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctrine must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts of the doctrine both have &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a doctrine of Saranda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctrine was written by a newer version of Saranda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The doctrine has %n problem(s); the first is: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the built-in doctrine cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElementRowTexts</name>
    <message>
        <source>not addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level and review state of a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For comparison only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown beside the others and never counted: the International Court of Justice rejected this test for attribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As strong as its weakest element: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because other elements lean on it; no basis requires it in itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElementTexts</name>
    <message numerus="yes">
        <source>For: %1 state(s) it (%2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For: %1 state(s) it in part (%2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For: a series of %n fact(s), %1, from %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For: %1, which is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) about other operations (%1) cannot carry this element beyond “%2”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The dates of %1 exclude what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: %1, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: %1 supports %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not excluded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded only as “%2”: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a time that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 at the earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key of a fact and what to do about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State the other explanations of the series and what excludes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series needs at least two facts: add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no exhibit: cite one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not addressed; required: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; required: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element is contested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The State knew %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the State knew is not shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact and what its date says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 It falls %3; the knowledge %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 It falls %3; the operation %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a fact that shows it, or write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactEditTexts</name>
    <message>
        <source>Add fact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change statement of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change place of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change operations of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change relation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite %2 for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change citation of %2 for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n citation(s) of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove fact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n fact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n fact(s) about %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n fact(s) from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>states it fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states it in the main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states it in substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states it in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only hints at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; against: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <comment>subject, predicate, object of a relation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>key and text of a record</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>There is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the level you find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason for the finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose finding it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who reviewed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding reaches what is required: name the strongest point against it, or tick that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding reaches what is required: name an alternative you considered, or tick that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked (as %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>&lt;h2&gt;Saranda %1&lt;/h2&gt;&lt;p&gt;Builds the case for State responsibility for a cyber operation, offline. The program has no network code.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;It states law and computes consequences of the grades you give. It does not replace a lawyer&apos;s judgment, and no level is a probability.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfrastructureKind</name>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social networking account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an indication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguable (prima facie)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance of probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear and convincing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fully conclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more likely than not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>established</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>short by %n level(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>exactly what is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) above what is required</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) short of what is required</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It reaches what is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact bears on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts bear on it, but no exhibit supports them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What supports it is not strong enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series of facts rests on one single origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts are about the general relationship, not about this operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another explanation is not excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrary evidence holds it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact connects the State with one of the two sides of the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates show that the facts cannot carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates do not decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates fit in any reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates may fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates rule it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stronger source for the fact, up to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further, independent source for the fact, up to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new fact that shows it directly, proved to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact that does not go with the other explanation, proved to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better proof, up to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, level %2 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, level %2 of 5; required: %3, level %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossTexts</name>
    <message>
        <source>falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the case is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Memo</name>
    <message>
        <source>A memo has no such format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memo cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no marking “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no such claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF cannot be completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memo&apos;s sentences cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memo cannot be written in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>p. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetRowTexts</name>
    <message>
        <source>a fact that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
No exhibit proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Exhibits: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruled out by its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not about this operation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element must be shown for the operation itself. The fact is not about it and counts as arguable at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the facts carry the conclusion: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What follows from this alone is %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked: as strong as the weakest of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (challenged by %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each reason is one fact or several that belong together. The best one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons against the element, and facts that support another explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series of facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect evidence: facts linked together that lead to one conclusion. At least two, of different origin, and the other explanations excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series alone: %1. With the other explanations: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series of facts proves only what the other explanations leave standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scholar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of scholars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>%1 %2: %3, %4</source>
        <comment>claim, test, State, operation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim as a whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraceTexts</name>
    <message>
        <source>The lower of the source&apos;s reliability and the item&apos;s credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grade with its marks: base, steps up, steps down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed between the parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary: no more than this, and it corroborates only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenged: level of the challenge, and what it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: best single source, and origins at that level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the contrary: best single source, and origins at that level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted by independent origins: level, origins, needed, primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation challenged: level of the challenge, and what it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For and against weighed: support, contrary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest reason for it: its strength, then its facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest reason for it, by the rule “%1”: its cap, then its facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest reason against it: its strength, then its facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason challenged: level of the challenge, and what it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts not about this operation: what they count for at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts that their dates rule out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series: facts that reach it, their origins, exclusive control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far %1 is excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other explanation was considered: no more than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides: State – infrastructure, State – perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element: for, against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Cyber operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State – infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State – perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binding rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voluntary norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement against interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct and contemporaneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested in proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for litigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion, not knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of custody broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: completely reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: fairly reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D: not usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E: unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F: reliability cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: confirmed by other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: probably true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3: possibly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4: doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5: improbable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6: truth cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::ActorForm</name>
    <message>
        <source>Facts that link it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact links this actor to anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts that link this actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al&amp;iases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names, separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The State it belongs to or is in, as the case sees it. A link that has to be proved belongs into a fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change aliases of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change State of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::ActorsPage</name>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors and infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new person, group, company or organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected actors; facts lose their link to them (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons, groups, companies and organs that had a part, each with its other names. A fact then says who did what, and the link chart draws it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an actor to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add actor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n actor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new address, account, device or program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected items; facts lose their link to them (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No infrastructure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, accounts, devices and programs that were used. Values are kept as text: nothing here is ever looked up or visited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an item to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add infrastructure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) of infrastructure</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new record in the list in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is selected in the list in front (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::AlternativesModel</name>
    <message>
        <source>−− incompatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− hard to reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>fact, explanation and how the one stands to it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::AlternativesPage</name>
    <message>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by what contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts that exclude most explanations first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the explanation of the selected column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts against explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All facts about the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also lists facts that are not held against any explanation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space goes to the next mark: incompatible, hard to reconcile, supports, nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a fact as a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element of the new explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New explanation: choose or write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a claim on the page Attribution or Due diligence. Its competing explanations are then weighed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other explanation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence that does not exclude another explanation does not prove. Name the explanations below – another State, criminals alone, a false flag – and mark which facts contradict them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::Assessment</name>
    <message>
        <source>Exhibits are derived from one another in a circle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges wait for one another in a circle: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::AssessmentPage</name>
    <message>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim of attribution yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim says: this operation is an act of this State, or breaches this rule. Make one, and the elements the law requires appear with what the case holds for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim of due diligence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where attribution cannot be shown, a State may still answer for what it let happen. Make a claim to see the elements: territory, knowledge, capacity, failure, harm that went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change claim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard of proof, rule, purpose, bases, exclusive control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down your own finding on the selected element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements by basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact %1 was written and used. It counts once an exhibit proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite an exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change claim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove claim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::AuthoritiesModel</name>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::AuthoritiesPage</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions of States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the full citation of the selected place (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library: a word of a rule, a case, a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in the authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions of States on due diligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::AuthorityPane</name>
    <message>
        <source>The doctrine rests on it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::BearingEntry</name>
    <message>
        <source>Add as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what the fact bears on the element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a fact’s key or a word of it, or write a new fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New fact “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other explanation to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premise of the selected reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge of the selected reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator: State – infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator: State – perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incompatible with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to reconcile with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an explanation or write your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::CaseDetails</name>
    <message>
        <source>Not yet decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a person from the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a person of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injured &amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose case it is: pick one or type its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the finding is for. Together with the asserted rule it decides the standard of proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the memorandum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the most open to the most restricted, with semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the injured State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note on the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::CaseSession</name>
    <message>
        <source>Create case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is working on this case on %2; it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store file “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case keeps another doctrine under the version “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep doctrine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case keeps no doctrine of the version “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::CitationDelegate</name>
    <message>
        <source>Exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenged by fact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::CitationsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower of what the exhibit is worth and how far it states the fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact that calls this citation in question: forged, mistranslated, clock wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenged by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::CitationsPane</name>
    <message>
        <source>Cite an exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite an exhibit for this fact (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected citations (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exhibit is cited yet, so nothing supports this fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite an exhibit: type its key or a word of its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exhibit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exhibit %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::ClaimDialog</name>
    <message>
        <source>New claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New operation “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the operation says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the case says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctrine’s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The State had exclusive control of the territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More liberal recourse to circumstantial evidence: a series may then rest on one origin (Corfu Channel, p. 18).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or code of the State the claim is against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asserted &amp;rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard of &amp;proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None ticked: all bases of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add operation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the operation, or type its name to make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the State.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standard of your own needs a reason: the memo prints both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctrine asks for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::CommandLine</name>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This command has no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing after the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one name too many: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no exhibit “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--merge-origins takes A=B, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no marking “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--standard takes a level from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    %1: reached %2, required %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctrine version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case makes no claim yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctrine version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new case needs a title: --title &quot;…&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the case file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is working on this case on %2 since %3 (UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file “%1” or its folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which case: a .saranda file or a case .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Use --force to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See saranda --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say into which case: --into CASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can be imported --as exhibits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported into “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write it: --output P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memorandum is written as .pdf, .odt, .docx or .html, not as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memorandum is written in en or fr, not in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no claim “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write it: --output memo.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saranda %1: State responsibility for cyber operations, case by case.

  saranda [CASE]                        open the window
  saranda --sample                      open the window with the sample case

  saranda new CASE --title T            make an empty case file
  saranda info CASE [--json]            what is in a case
  saranda import FILE... --into CASE [--format json] [--as exhibits]
  saranda export CASE --format json --output P
  saranda assess CASE [--json] [--without E-1,E-2] [--without-origin O]
                 [--merge-origins A=B] [--marking M] [--standard 1..5]
  saranda add CASE FILE... [--source S] [--marking M]
  saranda verify CASE|BUNDLE.zip|BAG-FOLDER [--json]
                 check log, records and exhibits, or judge any BagIt bag
  saranda bundle CASE --output b.zip    put the case with its exhibits into a bag
  saranda unbundle b.zip --into CASE    check a bundle and take the case out
  saranda memo CASE --output memo.pdf|.odt|.docx|.html [--language en|fr]
                 [--marking M] [--claim C-1]
  saranda search CASE QUERY [--json]
  saranda --help, --version

CASE is a .saranda file; where a command only reads, a case .json or --sample does
as well. A target that exists is refused without --force. --quiet silences messages.
Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input, 4 refused by the
system (disk, rights, lock).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1 log entries, %2 records, %3 files (%4 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The case is NOT sound: %n problem(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::CommunicationForm</name>
    <message>
        <source>Find an exhibit by number or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a fact of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a fact with this date, these operations and the exhibit as citation, for an element such as knowledge to rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A State of the case, or any body by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it reached the addressee: the date decides what the State knew when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note verbale, contact point, press release, summons of the ambassador…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that has its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sender of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change addressee of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change channel of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change summary of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change exhibit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change operations of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::CommunicationsPage</name>
    <message>
        <source>Communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new notice, reply, request or statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected communications; their exhibits stay (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No communications yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter each notice, reply, request and statement here with its date. A notice shows what a State was told and when; without one, knowledge is hard to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a communication to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n communication(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n communication(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add communication %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::EditChecks</name>
    <message>
        <source>%1 has changed in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme needs at least one marking, each once and not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the derivation comes back to itself (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the challenges come back to themselves (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can be neither added nor removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::EdtfEdit</name>
    <message>
        <source>2014-11-24, 2014-11, 2014~, 2014-09/2014-12, ../2017-05-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date in EDTF: a year, month or day; ~ about, ? uncertain, / from-to, .. open. Only what you enter counts; no day is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::ElementPanel</name>
    <message>
        <source>For comparison only, never counted: by %1 it would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the level is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What we hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own &amp;finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No element selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an element on the left to see its law and what the case holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not higher: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::EntityPicker</name>
    <message>
        <source>New actor “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add actor %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::ExhibitForm</name>
    <message>
        <source>Used in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact cites this exhibit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add custody entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove custody entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the exhibit is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of its language, such as en or ko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hallenged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact such as “forged” or “clock wrong”: the better it is proved, the less the exhibit counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change language of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change challenge of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>key, title, how it is cited</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::ExhibitsPage</name>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New without file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an exhibit whose file comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected exhibits; facts stay, without their citations (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exhibit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here. Each file becomes an exhibit: its bytes go into the case file and its SHA-256 is taken while they come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an exhibit to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exhibit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take files into the case as exhibits (Ctrl+Shift+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exhibit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files as exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::FactForm</name>
    <message>
        <source>What happened, in one sentence that an exhibit can prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter or leaving the field stores what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDTF: 2017-06-27, 1999-08, 2004~, 2017-06-27/.., ../1946-10-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see this fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the team; never printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact needs a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact is stored as soon as it has a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported: %1. Nothing says the contrary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported: %1. Contradicted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::FactsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>contrary evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date. Undated facts are listed last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered as %1. Sorted by the earliest day it can mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the exhibits that support it carry it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far exhibits say the contrary: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains when the contrary evidence is weighed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact needs a statement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::FactsPage</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new fact (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About operation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which operations the selected facts are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected facts (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which facts are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts, in the order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts without an exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicted facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact is one sentence that an exhibit can prove: who did what, when. Write it, cite the page, and its level follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact of the case is among “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 They were also taken out of %n other record(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no operation yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::FieldChecker</name>
    <message>
        <source>it is not valid Unicode text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names a record that is not in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the case&apos;s marking scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a SHA-256 in lower-case hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a possible number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::FileActions</name>
    <message>
        <source>&amp;New Case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty case in a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Sample Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in a copy of the sample case: Sony, Bangladesh Bank, WannaCry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy of the whole case; everything is saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Case Document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the records of a case document (JSON) into this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Case Document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all records of this case as a document (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Memorandum…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the legal memorandum as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear This List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case.saranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saranda cases (*.saranda)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saranda cases (*.saranda);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> copy.saranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Case Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case documents (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” was imported, with %n remark(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export Case Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case documents (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> memorandum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memorandum was written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::FileBox</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file out as it was taken in, after checking its hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the bytes of a file into the case for this exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exhibit has no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the case does not hold its bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach file to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export file of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::FindingForm</name>
    <message>
        <source>There is no point against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no alternative to consider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest point &amp;against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al&amp;ternatives considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;viewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed: %1. Required: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding (%1) differs from the computed level; a memo prints both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has recorded a finding on this element yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the finding is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::GradeBox</name>
    <message>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the source – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the source, which is not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts the exhibit by one level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowers the exhibit by one level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why. A grade without a reason cannot be explained to a reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press, repost, attribution without evidence. Counts as arguable at most, and only corroborates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “secondary” of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted, stipulated or judicially noticed. Counts as conclusive; it cannot be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “agreed” of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marks of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How reliable the source is for this item; usually that of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cre&amp;dibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely the item itself is true, whoever says it. Confirmation is computed from the case, so 1 counts as 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from grade and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reliability of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change credibility of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reason for the grade of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::GradeHistory</name>
    <message>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed by %2</source>
        <comment>grade, person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>grade, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2, changed by %3</source>
        <comment>grade, day, person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier grades of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::HelpWindow</name>
    <message>
        <source>About Saranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a Level Is Computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::IncidentForm</name>
    <message>
        <source>Not yet decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims and facts about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim and no fact is about this operation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims and facts about the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a cyber operation, circumstantial proof has to connect the State with both sides: the infrastructure and the perpetrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom or what the operation hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors of critical infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Victims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of the injured States, such as JPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emanates &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of the States from whose territory it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asserted &amp;rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule said to be breached; with the purpose it decides the standard of proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups operations under one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change period of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change target of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sectors of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change victims of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change where %1 emanates from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change asserted rule of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change campaign of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change description of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>key, title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected operations with the claims about them (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation is the conduct a claim is about: one attack, one intrusion. Enter each one separately; a campaign groups them by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an operation to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n operation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asserted rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emanates from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add operation %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::InfrastructureForm</name>
    <message>
        <source>Facts that link it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact links this item to anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts that link this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, a name, a hash. It is kept as text and never looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The State the address is allocated to or the thing is in. A link that has to be proved belongs into a fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change State of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::Inspector</name>
    <message>
        <source>Where used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a record to see what it rests on and what leans on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::Intake</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken into the case from “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changed while it was being read. Close it in other programs and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n exhibit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::IntakeBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking files in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; nothing is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in %1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n exhibit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No exhibit was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::LawPanel</name>
    <message>
        <source>The law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an element to read what the law requires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be shown for this operation itself: facts about the general relationship carry it no further than “arguable”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series of facts must connect the State with both the infrastructure and the perpetrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No basis requires it in itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For comparison only. The International Court of Justice rejected this test for attribution; it never counts for the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every element of a basis must be shown; one basis is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinpoint to be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What usually proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::LevelMeter</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::ListField</name>
    <message>
        <source>Separate with semicolons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::LogModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::LogPage</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every record, every log entry and every byte of the exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected entries, or all, as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change to the case is written here, with its author and time, and chained by hashes so that no entry can be altered or taken out unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the entry changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>Exhibit E-1 changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file is sound: %1 log entries, %2 records, %3 files with %4 were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The case file is not as the log says: %n problem(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::LossTree</name>
    <message>
        <source>Markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n exhibit(s))</source>
        <comment>origin</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>struck out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the case rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what is known about the selection (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in &amp;Usual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a Level Is &amp;Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Saranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Saranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is working on this case on %2 since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::MemoDialog</name>
    <message>
        <source>Export Memorandum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader may &amp;see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing above this marking leaves, and the levels are those of the evidence that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memorandum (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::MessageLine</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::OperationsField</name>
    <message>
        <source>Operations the fact is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>key and title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no operation yet: the fact is general.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None ticked: the fact is general. It counts for every operation, but cannot carry an element that must be shown for the operation itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::OriginBox</name>
    <message>
        <source>New source “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person or body it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exhibit it copies, quotes or summarises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common ori&amp;gin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give exhibits that go back to one report the same word here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change source of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what %1 derives from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change origin of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent: no other exhibit has the same origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same origin, so not independent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Same origin, so not independent: %1 and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::OverviewPage</name>
    <message>
        <source>No claim yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First enter the operation under Incidents, add files under Exhibits and state what they prove under Facts. Then make the claim under Attribution or Due diligence: it shows here how far the proof carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 established</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n since your last visit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::PositionForm</name>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over the position, its source and its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the library lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The State&apos;s name in this case and its memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this State treats due diligence in cyberspace as a binding rule. A memo states it for the respondent and for the claimant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the State said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which that source was read or published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change position of %1 on due diligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change source of the position of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date of the position of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>State, its code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as of %2. %3</source>
        <comment>position, date, source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library lists no position of this State.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record position of %1 on due diligence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::PositionsModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system calls you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs the log of the cases you open from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::ProofPane</name>
    <message>
        <source>Go to the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it for the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the challenge back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it out of this element (Delete); the fact itself stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of the element</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::RecentChanges</name>
    <message>
        <source>Recent changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::RecordDesk</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what the action does, and its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n other record(s) named it and changed with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::RecordLinks</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::RecordPicker</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::RelationField</name>
    <message>
        <source>Who or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does what: uses, financed by, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicate of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object of the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relation puts the fact on the link chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject is missing: nothing is stored until it is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predicate is missing: nothing is stored until it is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is missing: nothing is stored until it is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>financed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>located in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instructed by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::RelationIndex</name>
    <message>
        <source>%1 %2 → %3 → %4</source>
        <comment>fact, subject, predicate, object</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::SearchBox</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, titles, statements, names and the text of exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::SourceForm</name>
    <message>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why. A grade without a reason cannot be explained to a reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits from this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exhibit names this source yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person, a body, a publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How reliable the source is as such, on the Admiralty scale. Whether a particular item is true is asked for at the exhibit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track record, access to what it reports, interest in the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reliability of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reason for the grade of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <comment>key, grade, title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected sources; their exhibits stay (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is the person or body an exhibit comes from. Two exhibits of one source are not independent of each other, so enter each source once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a source to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::StartPage</name>
    <message>
        <source>Recent cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the case for State responsibility for a cyber operation: exhibits prove facts, facts bear on the elements of the law, elements decide a claim. One case is one file, and nothing leaves this computer unless you export it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::Storage</name>
    <message>
        <source>“%1” is not a Saranda case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file “%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to read “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not closed properly and lies where nothing can be written. Copy it with its “-wal” file to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Saranda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Saranda. Open it once where it can be written, so that it is brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody works on “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case holds no file with the hash %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes stored under %1 are not those that came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to save “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error while working on “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps “%1” busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too large to be stored in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be worked on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::TablePane</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows that contain every word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::TaskForm</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the element sheet this task is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to find out or to obtain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of the team, or any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim it would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element it would fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change state of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change owner of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change due date of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change marking of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change element of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change claim of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::TasksPage</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected tasks as done (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected tasks (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task is something to find out or to obtain: an exhibit, a date, an answer. Say which element it would fill and it shows up beside that gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a task to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which tasks are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (due soon)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n task(s) as done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::TreeRowsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column and cell</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::Verifier</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names a row of %1 that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of an entry that is not there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: it was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not as it was written, or what was before it was changed (the hash does not fit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: the end of the log was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is not the one the case file remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log knows nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it says %2 where the log says %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its bytes is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bytes are not those that came in (the hash differs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is not the one that was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: the log says it is in the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saranda::WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the case as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes every supposition back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose one origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the selected origins as one: what is left if they are not independent of each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter exhibits and origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhibits, origins and markings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard of proof for every claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as each claim asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Standard of proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick what might be lost: a struck exhibit, a source that turns out unreliable, everything that may not be disclosed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question only: nothing in the case changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to suppose yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the case has exhibits and claims, this page shows what is left of a finding when some of them are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) established as the case is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n established claim(s) would fall.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) more would be established.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No established claim would fall; %n element(s) would be weaker.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the exhibit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose its marks are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
