<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CaseImport</name>
    <message numerus="yes">
        <source>“%1” cannot be imported: %n problem(s) found.</source>
        <translation>
            <numerusform>“%1” cannot be imported: %n problem found.</numerusform>
            <numerusform>“%1” cannot be imported: %n problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseJson</name>
    <message numerus="yes">
        <source>“%1” cannot be read: %n problem(s) found.</source>
        <translation>
            <numerusform>“%1” cannot be read: %n problem found.</numerusform>
            <numerusform>“%1” cannot be read: %n problems found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>The bag is NOT valid: %n problem(s).</source>
        <translation>
            <numerusform>The bag is NOT valid: %n problem.</numerusform>
            <numerusform>The bag is NOT valid: %n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case names %n file(s) whose bytes it does not hold; the bundle lacks them, too.</source>
        <translation>
            <numerusform>The case names %n file whose bytes it does not hold; the bundle lacks them, too.</numerusform>
            <numerusform>The case names %n files whose bytes it does not hold; the bundle lacks them, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1”: the case and %n file(s) of exhibits.</source>
        <translation>
            <numerusform>Wrote “%1”: the case and %n file of exhibits.</numerusform>
            <numerusform>Wrote “%1”: the case and %n files of exhibits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%1, with %n other exhibit(s): they count as one</source>
        <translation>
            <numerusform>%1, with %n other exhibit: they count as one</numerusform>
            <numerusform>%1, with %n other exhibits: they count as one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n exhibit(s)</source>
        <translation>
            <numerusform>%1 for %n exhibit</numerusform>
            <numerusform>%1 for %n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctrine</name>
    <message numerus="yes">
        <source>The doctrine has %n problem(s); the first is: %1</source>
        <translation>
            <numerusform>The doctrine has %n problem; the first is: %1</numerusform>
            <numerusform>The doctrine has %n problems; the first is: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElementTexts</name>
    <message numerus="yes">
        <source>For: %1 state(s) it (%2).</source>
        <translation>
            <numerusform>For: %1 states it (%2).</numerusform>
            <numerusform>For: %1 state it (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For: %1 state(s) it in part (%2).</source>
        <translation>
            <numerusform>For: %1 states it in part (%2).</numerusform>
            <numerusform>For: %1 state it in part (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For: a series of %n fact(s), %1, from %2.</source>
        <translation>
            <numerusform>For: a series of %n fact, %1, from %2.</numerusform>
            <numerusform>For: a series of %n facts, %1, from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) about other operations (%1) cannot carry this element beyond “%2”.</source>
        <translation>
            <numerusform>%n fact about other operations (%1) cannot carry this element beyond “%2”.</numerusform>
            <numerusform>%n facts about other operations (%1) cannot carry this element beyond “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactEditTexts</name>
    <message numerus="yes">
        <source>Remove %n citation(s) of %1</source>
        <translation>
            <numerusform>Remove %n citation of %1</numerusform>
            <numerusform>Remove %n citations of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n fact(s)</source>
        <translation>
            <numerusform>Remove %n fact</numerusform>
            <numerusform>Remove %n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n fact(s) about %1</source>
        <translation>
            <numerusform>Make %n fact about %1</numerusform>
            <numerusform>Make %n facts about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n fact(s) from %1</source>
        <translation>
            <numerusform>Take %n fact from %1</numerusform>
            <numerusform>Take %n facts from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message numerus="yes">
        <source>short by %n level(s)</source>
        <translation>
            <numerusform>short by %n level</numerusform>
            <numerusform>short by %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) above what is required</source>
        <translation>
            <numerusform>%n level above what is required</numerusform>
            <numerusform>%n levels above what is required</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) short of what is required</source>
        <translation>
            <numerusform>%n level short of what is required</numerusform>
            <numerusform>%n levels short of what is required</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further independent source(s) for the fact, each at: %1.</source>
        <translation>
            <numerusform>%n further independent source for the fact, each at: %1.</numerusform>
            <numerusform>%n further independent sources for the fact, each at: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message numerus="yes">
        <source>%n step(s) up</source>
        <translation>
            <numerusform>%n step up</numerusform>
            <numerusform>%n steps up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) down</source>
        <translation>
            <numerusform>%n step down</numerusform>
            <numerusform>%n steps down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent origin(s) reach(es) it</source>
        <translation>
            <numerusform>%n independent origin reaches it</numerusform>
            <numerusform>%n independent origins reach it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent origin(s)</source>
        <translation>
            <numerusform>%n independent origin</numerusform>
            <numerusform>%n independent origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) reach(es) it</source>
        <translation>
            <numerusform>%n fact reaches it</numerusform>
            <numerusform>%n facts reach it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ActorsPage</name>
    <message numerus="yes">
        <source>Remove %n actor(s)</source>
        <translation>
            <numerusform>Remove %n actor</numerusform>
            <numerusform>Remove %n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed.</source>
        <translation>
            <numerusform>%n actor removed.</numerusform>
            <numerusform>%n actors removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) of infrastructure</source>
        <translation>
            <numerusform>Remove %n item of infrastructure</numerusform>
            <numerusform>Remove %n items of infrastructure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed.</source>
        <translation>
            <numerusform>%n item removed.</numerusform>
            <numerusform>%n items removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::AnnexesDialog</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of annexes</source>
        <translation>
            <numerusform>%n page of annexes</numerusform>
            <numerusform>%n pages of annexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) could not be printed and have a slip sheet:</source>
        <translation>
            <numerusform>%n exhibit could not be printed and has a slip sheet:</numerusform>
            <numerusform>%n exhibits could not be printed and have slip sheets:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::BasisPanel</name>
    <message numerus="yes">
        <source>Required: %1; reached by %2 of %n element(s).</source>
        <translation>
            <numerusform>Required: %1; reached by %2 of %n element.</numerusform>
            <numerusform>Required: %1; reached by %2 of %n elements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ChangesPanel</name>
    <message numerus="yes">
        <source>%n thing(s) in the case have changed since the draft was made.</source>
        <translation>
            <numerusform>%n thing in the case has changed since the draft was made.</numerusform>
            <numerusform>%n things in the case have changed since the draft was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ChartWords</name>
    <message numerus="yes">
        <source>%1, %n link(s): %2</source>
        <translation>
            <numerusform>%1, %n link: %2</numerusform>
            <numerusform>%1, %n links: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>; and %n more</numerusform>
            <numerusform>; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::CommandLine</name>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>%n file could not be added.</numerusform>
            <numerusform>%n files could not be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case is NOT sound: %n problem(s).</source>
        <translation>
            <numerusform>The case is NOT sound: %n problem.</numerusform>
            <numerusform>The case is NOT sound: %n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these files (%1 bytes) are named by no record any more; they stay because an undo may need them.</source>
        <translation>
            <numerusform>%n of these files (%1 bytes) is named by no record any more; it stays because an undo may need them.</numerusform>
            <numerusform>%n of these files (%1 bytes) are named by no record any more; they stay because an undo may need them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are the same (p. %1 and p. %2)</source>
        <translation>
            <numerusform>%n word is the same (p. %1 and p. %2)</numerusform>
            <numerusform>%n words are the same (p. %1 and p. %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::CommunicationFields</name>
    <message numerus="yes">
        <source>Change %n communication(s)</source>
        <translation>
            <numerusform>Change %n communication</numerusform>
            <numerusform>Change %n communications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::CommunicationsPage</name>
    <message numerus="yes">
        <source>Remove %n communication(s)</source>
        <translation>
            <numerusform>Remove %n communication</numerusform>
            <numerusform>Remove %n communications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n communication(s) removed.</source>
        <translation>
            <numerusform>%n communication removed.</numerusform>
            <numerusform>%n communications removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::DisclosureDialog</name>
    <message numerus="yes">
        <source>Left out (%n)</source>
        <translation>
            <numerusform>Left out (%n)</numerusform>
            <numerusform>Left out (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::DisclosureReport</name>
    <message numerus="yes">
        <source>Left out (%n):</source>
        <translation>
            <numerusform>Left out (%n):</numerusform>
            <numerusform>Left out (%n):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::DoctrineDialog</name>
    <message numerus="yes">
        <source>Doctrine %1 (law as of %2) would change %n claim(s):</source>
        <translation>
            <numerusform>Doctrine %1 (law as of %2) would change %n claim:</numerusform>
            <numerusform>Doctrine %1 (law as of %2) would change %n claims:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::DraftDesk</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::DraftsPage</name>
    <message numerus="yes">
        <source>Remove %n draft(s)</source>
        <translation>
            <numerusform>Remove %n draft</numerusform>
            <numerusform>Remove %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) removed.</source>
        <translation>
            <numerusform>%n draft removed.</numerusform>
            <numerusform>%n drafts removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) copied.</source>
        <translation>
            <numerusform>%n sentence copied.</numerusform>
            <numerusform>%n sentences copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of drafts cited an exhibit that is gone now.</source>
        <translation>
            <numerusform>%n sentence of drafts cited an exhibit that is gone now.</numerusform>
            <numerusform>%n sentences of drafts cited an exhibit that is gone now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::EntityFields</name>
    <message numerus="yes">
        <source>Change %n actor(s)</source>
        <translation>
            <numerusform>Change %n actor</numerusform>
            <numerusform>Change %n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n item(s) of infrastructure</source>
        <translation>
            <numerusform>Change %n item of infrastructure</numerusform>
            <numerusform>Change %n items of infrastructure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::EvidencePanel</name>
    <message numerus="yes">
        <source>In %n sentence(s)</source>
        <translation>
            <numerusform>In %n sentence</numerusform>
            <numerusform>In %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ExhibitFields</name>
    <message numerus="yes">
        <source>Change %n exhibit(s)</source>
        <translation>
            <numerusform>Change %n exhibit</numerusform>
            <numerusform>Change %n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ExhibitsPage</name>
    <message numerus="yes">
        <source>Remove %n exhibit(s)</source>
        <translation>
            <numerusform>Remove %n exhibit</numerusform>
            <numerusform>Remove %n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) removed.</source>
        <translation>
            <numerusform>%n exhibit removed.</numerusform>
            <numerusform>%n exhibits removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) added.</source>
        <translation>
            <numerusform>%n exhibit added.</numerusform>
            <numerusform>%n exhibits added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) of this kind.</source>
        <translation>
            <numerusform>%n more remark of this kind.</numerusform>
            <numerusform>%n more remarks of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ExportDialog</name>
    <message numerus="yes">
        <source>%n thing(s) differ from the whole draft. The list is for you alone and leaves with no file.</source>
        <translation>
            <numerusform>%n thing differs from the whole draft. The list is for you alone and leaves with no file.</numerusform>
            <numerusform>%n things differ from the whole draft. The list is for you alone and leaves with no file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::FactFields</name>
    <message numerus="yes">
        <source>Change %n fact(s)</source>
        <translation>
            <numerusform>Change %n fact</numerusform>
            <numerusform>Change %n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::FactsPage</name>
    <message numerus="yes">
        <source>%n fact(s) removed.</source>
        <translation>
            <numerusform>%n fact removed.</numerusform>
            <numerusform>%n facts removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 They were also taken out of %n other record(s).</source>
        <translation>
            <numerusform>%1 They were also taken out of %n other record.</numerusform>
            <numerusform>%1 They were also taken out of %n other records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::FileJobs</name>
    <message numerus="yes">
        <source>“%1” was imported, with %n remark(s):</source>
        <translation>
            <numerusform>“%1” was imported, with %n remark:</numerusform>
            <numerusform>“%1” was imported, with %n remarks:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case and %n file(s) of exhibits were written to “%1”.</source>
        <translation>
            <numerusform>The case and %n file of exhibits were written to “%1”.</numerusform>
            <numerusform>The case and %n files of exhibits were written to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case names %n file(s) whose bytes it does not hold; the bundle lacks them, too.</source>
        <translation>
            <numerusform>The case names %n file whose bytes it does not hold; the bundle lacks them, too.</numerusform>
            <numerusform>The case names %n files whose bytes it does not hold; the bundle lacks them, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bundle is valid. %n remark(s) on it; the first: %1</source>
        <translation>
            <numerusform>The bundle is valid. %n remark on it; the first: %1</numerusform>
            <numerusform>The bundle is valid. %n remarks on it; the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::IncidentFields</name>
    <message numerus="yes">
        <source>Change %n operation(s)</source>
        <translation>
            <numerusform>Change %n operation</numerusform>
            <numerusform>Change %n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::IncidentsPage</name>
    <message numerus="yes">
        <source>Remove %n operation(s)</source>
        <translation>
            <numerusform>Remove %n operation</numerusform>
            <numerusform>Remove %n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) removed.</source>
        <translation>
            <numerusform>%n operation removed.</numerusform>
            <numerusform>%n operations removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::Inspector</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::Intake</name>
    <message numerus="yes">
        <source>Add %n exhibit(s)</source>
        <translation>
            <numerusform>Add %n exhibit</numerusform>
            <numerusform>Add %n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::LogPage</name>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case file is not as the log says: %n problem(s).</source>
        <translation>
            <numerusform>The case file is not as the log says: %n problem.</numerusform>
            <numerusform>The case file is not as the log says: %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::LossTree</name>
    <message numerus="yes">
        <source>%1 (%n exhibit(s))</source>
        <comment>origin</comment>
        <translation>
            <numerusform>%1 (%n exhibit)</numerusform>
            <numerusform>%1 (%n exhibits)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::MergeCommand</name>
    <message numerus="yes">
        <source>%n conflict(s); nothing was written. --prefer mine or --prefer theirs settles them.</source>
        <translation>
            <numerusform>%n conflict; nothing was written. --prefer mine or --prefer theirs settles them.</numerusform>
            <numerusform>%n conflicts; nothing was written. --prefer mine or --prefer theirs settles them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The logs have %n entr(ies) in common.</source>
        <translation>
            <numerusform>The logs have %n entry in common.</numerusform>
            <numerusform>The logs have %n entries in common.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither case holds the bytes of %n file(s) that its records name.</source>
        <translation>
            <numerusform>Neither case holds the bytes of %n file that its records name.</numerusform>
            <numerusform>Neither case holds the bytes of %n files that its records name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1”: %n file(s) of exhibits came over.</source>
        <translation>
            <numerusform>Wrote “%1”: %n file of exhibits came over.</numerusform>
            <numerusform>Wrote “%1”: %n files of exhibits came over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::MergeDialog</name>
    <message numerus="yes">
        <source>What you have chosen leads to %n more conflict(s).</source>
        <translation>
            <numerusform>What you have chosen leads to %n more conflict.</numerusform>
            <numerusform>What you have chosen leads to %n more conflicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was merged: %2 records added, %3 changed, %4 removed, %n file(s) copied.</source>
        <translation>
            <numerusform>“%1” was merged: %2 records added, %3 changed, %4 removed, %n file copied.</numerusform>
            <numerusform>“%1” was merged: %2 records added, %3 changed, %4 removed, %n files copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::MergeLooks</name>
    <message numerus="yes">
        <source>“%1” is a copy of this case: the two went their own ways after %n log entr(ies).</source>
        <translation>
            <numerusform>“%1” is a copy of this case: the two went their own ways after %n log entry.</numerusform>
            <numerusform>“%1” is a copy of this case: the two went their own ways after %n log entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::OriginEdits</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::OriginTree</name>
    <message numerus="yes">
        <source>%n likely echo(es)</source>
        <translation>
            <numerusform>%n likely echo</numerusform>
            <numerusform>%n likely echoes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::OriginWords</name>
    <message numerus="yes">
        <source>nearly the same text, %n word(s)</source>
        <translation>
            <numerusform>nearly the same text, %n word</numerusform>
            <numerusform>nearly the same text, %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are the same</source>
        <translation>
            <numerusform>%n word is the same</numerusform>
            <numerusform>%n words are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::OriginsPane</name>
    <message numerus="yes">
        <source>%1 for %n exhibit(s)</source>
        <comment>number of independent origins</comment>
        <translation>
            <numerusform>%1 for %n exhibit</numerusform>
            <numerusform>%1 for %n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) go back to “%2” and count as one.</source>
        <translation>
            <numerusform>%1 and %n other go back to “%2” and count as one.</numerusform>
            <numerusform>%1 and %n others go back to “%2” and count as one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing suggests that exhibits of different origins are echoes of each other. %n text(s) were compared.</source>
        <translation>
            <numerusform>Nothing suggests that exhibits of different origins are echoes of each other. %n text was compared.</numerusform>
            <numerusform>Nothing suggests that exhibits of different origins are echoes of each other. %n texts were compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::OverviewPage</name>
    <message numerus="yes">
        <source>%n since your last visit</source>
        <translation>
            <numerusform>%n since your last visit</numerusform>
            <numerusform>%n since your last visit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n problem(s) must be solved before the draft can go out.</source>
        <translation>
            <numerusform>%n problem must be solved before the draft can go out.</numerusform>
            <numerusform>%n problems must be solved before the draft can go out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing stands in the way; %n remark(s).</source>
        <translation>
            <numerusform>Nothing stands in the way; %n remark.</numerusform>
            <numerusform>Nothing stands in the way; %n remarks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::RecordDesk</name>
    <message numerus="yes">
        <source>%1 %n other record(s) named it and changed with it.</source>
        <translation>
            <numerusform>%1 %n other record named it and changed with it.</numerusform>
            <numerusform>%1 %n other records named it and changed with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::RecordLinks</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ReleasesPanel</name>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n release</numerusform>
            <numerusform>%n releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::RenewalDialog</name>
    <message numerus="yes">
        <source>%n made sentence(s) will change; every word of yours stays.</source>
        <translation>
            <numerusform>%n made sentence will change; every word of yours stays.</numerusform>
            <numerusform>%n made sentences will change; every word of yours stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of yours stay, though the case says something else now. Look at them.</source>
        <translation>
            <numerusform>%n sentence of yours stays, though the case says something else now. Look at it.</numerusform>
            <numerusform>%n sentences of yours stay, though the case says something else now. Look at them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::SeveralDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected.</source>
        <translation>
            <numerusform>%n selected.</numerusform>
            <numerusform>%n selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change.</source>
        <translation>
            <numerusform>%n will change.</numerusform>
            <numerusform>%n will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already have it.</source>
        <translation>
            <numerusform>%n already has it.</numerusform>
            <numerusform>%n already have it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot take it and stay as they are.</source>
        <translation>
            <numerusform>%n cannot take it and stays as it is.</numerusform>
            <numerusform>%n cannot take it and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n of them before you go on.</source>
        <translation>
            <numerusform>Look at %n of them before you go on.</numerusform>
            <numerusform>Look at %n of them before you go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::SourceFields</name>
    <message numerus="yes">
        <source>Change %n source(s)</source>
        <translation>
            <numerusform>Change %n source</numerusform>
            <numerusform>Change %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::SourcesPage</name>
    <message numerus="yes">
        <source>Remove %n source(s)</source>
        <translation>
            <numerusform>Remove %n source</numerusform>
            <numerusform>Remove %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) removed.</source>
        <translation>
            <numerusform>%n source removed.</numerusform>
            <numerusform>%n sources removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::StatementsBox</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::TaskFields</name>
    <message numerus="yes">
        <source>Change %n task(s)</source>
        <translation>
            <numerusform>Change %n task</numerusform>
            <numerusform>Change %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::TasksPage</name>
    <message numerus="yes">
        <source>Remove %n task(s)</source>
        <translation>
            <numerusform>Remove %n task</numerusform>
            <numerusform>Remove %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) removed.</source>
        <translation>
            <numerusform>%n task removed.</numerusform>
            <numerusform>%n tasks removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n task(s) as done</source>
        <translation>
            <numerusform>Mark %n task as done</numerusform>
            <numerusform>Mark %n tasks as done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::Timeline</name>
    <message numerus="yes">
        <source>And %n more event(s).</source>
        <translation>
            <numerusform>And %n more event.</numerusform>
            <numerusform>And %n more events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <translation>
            <numerusform>%n undated</numerusform>
            <numerusform>%n undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n undated</source>
        <translation>
            <numerusform>%1, %n undated</numerusform>
            <numerusform>%1, %n undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◂ %n more</source>
        <comment>events that began earlier and still go on</comment>
        <translation>
            <numerusform>◂ %n more</numerusform>
            <numerusform>◂ %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date are not in the table.</source>
        <translation>
            <numerusform>%n event without a date is not in the table.</numerusform>
            <numerusform>%n events without a date are not in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) outside the years 1 to 9999 are not in the table.</source>
        <translation>
            <numerusform>%n event outside the years 1 to 9999 is not in the table.</numerusform>
            <numerusform>%n events outside the years 1 to 9999 are not in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timesketch passes over %n row(s) outside the years 1678 to 2261 in a CSV table, and reads them in a JSONL table.</source>
        <translation>
            <numerusform>Timesketch passes over %n row outside the years 1678 to 2261 in a CSV table, and reads it in a JSONL table.</numerusform>
            <numerusform>Timesketch passes over %n rows outside the years 1678 to 2261 in a CSV table, and reads them in a JSONL table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <comment>on this page, of all</comment>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::TimelineCanvas</name>
    <message numerus="yes">
        <source>%n event(s). Double click to look closer.</source>
        <translation>
            <numerusform>%n event. Double click to look closer.</numerusform>
            <numerusform>%n events. Double click to look closer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::TimelinePage</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::VerificationDialog</name>
    <message numerus="yes">
        <source>The case file is not as the log says: %n problem(s)</source>
        <translation>
            <numerusform>The case file is not as the log says: %n problem</numerusform>
            <numerusform>The case file is not as the log says: %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mark was set on %n exhibit(s). It can be undone.</source>
        <translation>
            <numerusform>The mark was set on %n exhibit. It can be undone.</numerusform>
            <numerusform>The mark was set on %n exhibits. It can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::VerifyCommand</name>
    <message numerus="yes">
        <source>The mark chain-broken was set on %n exhibit(s).</source>
        <translation>
            <numerusform>The mark chain-broken was set on %n exhibit.</numerusform>
            <numerusform>The mark chain-broken was set on %n exhibits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::WhatIfPage</name>
    <message numerus="yes">
        <source>%n claim(s) established as the case is.</source>
        <translation>
            <numerusform>%n claim established as the case is.</numerusform>
            <numerusform>%n claims established as the case is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n established claim(s) would fall.</source>
        <translation>
            <numerusform>%1 of %n established claim would fall.</numerusform>
            <numerusform>%1 of %n established claims would fall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) more would be established.</source>
        <translation>
            <numerusform>%n claim more would be established.</numerusform>
            <numerusform>%n claims more would be established.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No established claim would fall; %n element(s) would be weaker.</source>
        <translation>
            <numerusform>No established claim would fall; %n element would be weaker.</numerusform>
            <numerusform>No established claim would fall; %n elements would be weaker.</numerusform>
        </translation>
    </message>
</context>
</TS>
