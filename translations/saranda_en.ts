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
        <source>Wrote “%1”: the case and %n file(s) of exhibits.</source>
        <translation>
            <numerusform>Wrote “%1”: the case and %n file of exhibits.</numerusform>
            <numerusform>Wrote “%1”: the case and %n files of exhibits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case names %n file(s) whose bytes it does not hold; the bundle lacks them, too.</source>
        <translation>
            <numerusform>The case names %n file whose bytes it does not hold; the bundle lacks them, too.</numerusform>
            <numerusform>The case names %n files whose bytes it does not hold; the bundle lacks them, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%1, with %Ln other exhibit(s): they count as one</source>
        <translation>
            <numerusform>%1, with %Ln other exhibit: they count as one</numerusform>
            <numerusform>%1, with %Ln other exhibits: they count as one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln exhibit(s)</source>
        <translation>
            <numerusform>%1 for %Ln exhibit</numerusform>
            <numerusform>%1 for %Ln exhibits</numerusform>
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
        <source>For: a series of %Ln fact(s), %1, from %2.</source>
        <translation>
            <numerusform>For: a series of %Ln fact, %1, from %2.</numerusform>
            <numerusform>For: a series of %Ln facts, %1, from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) about other operations (%1) cannot carry this element beyond “%2”.</source>
        <translation>
            <numerusform>%Ln fact about other operations (%1) cannot carry this element beyond “%2”.</numerusform>
            <numerusform>%Ln facts about other operations (%1) cannot carry this element beyond “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactEditTexts</name>
    <message numerus="yes">
        <source>Remove %Ln citation(s) of %1</source>
        <translation>
            <numerusform>Remove %Ln citation of %1</numerusform>
            <numerusform>Remove %Ln citations of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln fact(s)</source>
        <translation>
            <numerusform>Remove %Ln fact</numerusform>
            <numerusform>Remove %Ln facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln fact(s) about %1</source>
        <translation>
            <numerusform>Make %Ln fact about %1</numerusform>
            <numerusform>Make %Ln facts about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln fact(s) from %1</source>
        <translation>
            <numerusform>Take %Ln fact from %1</numerusform>
            <numerusform>Take %Ln facts from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message numerus="yes">
        <source>short by %Ln level(s)</source>
        <translation>
            <numerusform>short by %Ln level</numerusform>
            <numerusform>short by %Ln levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s) above what is required</source>
        <translation>
            <numerusform>%Ln level above what is required</numerusform>
            <numerusform>%Ln levels above what is required</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s) short of what is required</source>
        <translation>
            <numerusform>%Ln level short of what is required</numerusform>
            <numerusform>%Ln levels short of what is required</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further independent source(s) for the fact, each at: %1.</source>
        <translation>
            <numerusform>%Ln further independent source for the fact, each at: %1.</numerusform>
            <numerusform>%Ln further independent sources for the fact, each at: %1.</numerusform>
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
        <source>Remove %Ln actor(s)</source>
        <translation>
            <numerusform>Remove %Ln actor</numerusform>
            <numerusform>Remove %Ln actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s) removed.</source>
        <translation>
            <numerusform>%Ln actor removed.</numerusform>
            <numerusform>%Ln actors removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln item(s) of infrastructure</source>
        <translation>
            <numerusform>Remove %Ln item of infrastructure</numerusform>
            <numerusform>Remove %Ln items of infrastructure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) removed.</source>
        <translation>
            <numerusform>%Ln item removed.</numerusform>
            <numerusform>%Ln items removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::AnnexesDialog</name>
    <message numerus="yes">
        <source>%Ln exhibit(s)</source>
        <translation>
            <numerusform>%Ln exhibit</numerusform>
            <numerusform>%Ln exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) of annexes</source>
        <translation>
            <numerusform>%Ln page of annexes</numerusform>
            <numerusform>%Ln pages of annexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhibit(s) could not be printed and have a slip sheet:</source>
        <translation>
            <numerusform>%Ln exhibit could not be printed and has a slip sheet:</numerusform>
            <numerusform>%Ln exhibits could not be printed and have slip sheets:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::BasisPanel</name>
    <message numerus="yes">
        <source>Required: %1; reached by %2 of %Ln element(s).</source>
        <translation>
            <numerusform>Required: %1; reached by %2 of %Ln element.</numerusform>
            <numerusform>Required: %1; reached by %2 of %Ln elements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ChangesPanel</name>
    <message numerus="yes">
        <source>%Ln thing(s) in the case have changed since the draft was made.</source>
        <translation>
            <numerusform>%Ln thing in the case has changed since the draft was made.</numerusform>
            <numerusform>%Ln things in the case have changed since the draft was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ChartWords</name>
    <message numerus="yes">
        <source>%1, %Ln link(s): %2</source>
        <translation>
            <numerusform>%1, %Ln link: %2</numerusform>
            <numerusform>%1, %Ln links: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and %Ln more</source>
        <translation>
            <numerusform>; and %Ln more</numerusform>
            <numerusform>; and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
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
        <source>The case file is NOT intact: %n problem(s).</source>
        <translation>
            <numerusform>The case file is NOT intact: %n problem.</numerusform>
            <numerusform>The case file is NOT intact: %n problems.</numerusform>
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
        <source>Change %Ln communication(s)</source>
        <translation>
            <numerusform>Change %Ln communication</numerusform>
            <numerusform>Change %Ln communications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::CommunicationsPage</name>
    <message numerus="yes">
        <source>Remove %Ln communication(s)</source>
        <translation>
            <numerusform>Remove %Ln communication</numerusform>
            <numerusform>Remove %Ln communications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communication(s) removed.</source>
        <translation>
            <numerusform>%Ln communication removed.</numerusform>
            <numerusform>%Ln communications removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::DisclosureDialog</name>
    <message numerus="yes">
        <source>Left out (%Ln)</source>
        <translation>
            <numerusform>Left out (%Ln)</numerusform>
            <numerusform>Left out (%Ln)</numerusform>
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
        <source>Doctrine %1 (law as of %2) would change %Ln claim(s):</source>
        <translation>
            <numerusform>Doctrine %1 (law as of %2) would change %Ln claim:</numerusform>
            <numerusform>Doctrine %1 (law as of %2) would change %Ln claims:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::DraftDesk</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::DraftEdits</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a sentence of a draft, how often</comment>
        <translation>
            <numerusform>%1 (%n times)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) of drafts cited an exhibit that is gone now.</source>
        <translation>
            <numerusform>%Ln sentence of drafts cited an exhibit that is gone now.</numerusform>
            <numerusform>%Ln sentences of drafts cited an exhibit that is gone now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::DraftsPage</name>
    <message numerus="yes">
        <source>Remove %Ln draft(s)</source>
        <translation>
            <numerusform>Remove %Ln draft</numerusform>
            <numerusform>Remove %Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) removed.</source>
        <translation>
            <numerusform>%Ln draft removed.</numerusform>
            <numerusform>%Ln drafts removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) copied.</source>
        <translation>
            <numerusform>%Ln sentence copied.</numerusform>
            <numerusform>%Ln sentences copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them must not be disclosed.</source>
        <translation>
            <numerusform>%Ln of them must not be disclosed.</numerusform>
            <numerusform>%Ln of them must not be disclosed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::EntityFields</name>
    <message numerus="yes">
        <source>Change %Ln actor(s)</source>
        <translation>
            <numerusform>Change %Ln actor</numerusform>
            <numerusform>Change %Ln actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln item(s) of infrastructure</source>
        <translation>
            <numerusform>Change %Ln item of infrastructure</numerusform>
            <numerusform>Change %Ln items of infrastructure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::EvidencePanel</name>
    <message numerus="yes">
        <source>In %Ln sentence(s)</source>
        <translation>
            <numerusform>In %Ln sentence</numerusform>
            <numerusform>In %Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ExhibitFields</name>
    <message numerus="yes">
        <source>Change %Ln exhibit(s)</source>
        <translation>
            <numerusform>Change %Ln exhibit</numerusform>
            <numerusform>Change %Ln exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ExhibitsPage</name>
    <message numerus="yes">
        <source>Remove %Ln exhibit(s)</source>
        <translation>
            <numerusform>Remove %Ln exhibit</numerusform>
            <numerusform>Remove %Ln exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhibit(s) removed.</source>
        <translation>
            <numerusform>%Ln exhibit removed.</numerusform>
            <numerusform>%Ln exhibits removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exhibit(s) added.</source>
        <translation>
            <numerusform>%Ln exhibit added.</numerusform>
            <numerusform>%Ln exhibits added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remark(s) of this kind.</source>
        <translation>
            <numerusform>%Ln more remark of this kind.</numerusform>
            <numerusform>%Ln more remarks of this kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln thing(s) differ from the whole draft. The list is for you alone and leaves with no file.</source>
        <translation>
            <numerusform>%Ln thing differs from the whole draft. The list is for you alone and leaves with no file.</numerusform>
            <numerusform>%Ln things differ from the whole draft. The list is for you alone and leaves with no file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::FactFields</name>
    <message numerus="yes">
        <source>Change %Ln fact(s)</source>
        <translation>
            <numerusform>Change %Ln fact</numerusform>
            <numerusform>Change %Ln facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::FactsPage</name>
    <message numerus="yes">
        <source>%Ln fact(s) removed.</source>
        <translation>
            <numerusform>%Ln fact removed.</numerusform>
            <numerusform>%Ln facts removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 They were also taken out of %Ln other record(s).</source>
        <translation>
            <numerusform>%1 They were also taken out of %Ln other record.</numerusform>
            <numerusform>%1 They were also taken out of %Ln other records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::FileJobs</name>
    <message numerus="yes">
        <source>“%1” was imported, with %Ln remark(s):</source>
        <translation>
            <numerusform>“%1” was imported, with %Ln remark:</numerusform>
            <numerusform>“%1” was imported, with %Ln remarks:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case and %Ln file(s) of exhibits were written to “%1”.</source>
        <translation>
            <numerusform>The case and %Ln file of exhibits were written to “%1”.</numerusform>
            <numerusform>The case and %Ln files of exhibits were written to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case names %Ln file(s) whose bytes it does not hold; the bundle lacks them, too.</source>
        <translation>
            <numerusform>The case names %Ln file whose bytes it does not hold; the bundle lacks them, too.</numerusform>
            <numerusform>The case names %Ln files whose bytes it does not hold; the bundle lacks them, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case was taken out, with %Ln remark(s):</source>
        <translation>
            <numerusform>The case was taken out, with %Ln remark:</numerusform>
            <numerusform>The case was taken out, with %Ln remarks:</numerusform>
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
        <source>Change %Ln operation(s)</source>
        <translation>
            <numerusform>Change %Ln operation</numerusform>
            <numerusform>Change %Ln operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::IncidentsPage</name>
    <message numerus="yes">
        <source>Remove %Ln operation(s)</source>
        <translation>
            <numerusform>Remove %Ln operation</numerusform>
            <numerusform>Remove %Ln operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) removed.</source>
        <translation>
            <numerusform>%Ln operation removed.</numerusform>
            <numerusform>%Ln operations removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::Inspector</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
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
        <source>and %Ln more record(s)</source>
        <translation>
            <numerusform>and %Ln more record</numerusform>
            <numerusform>and %Ln more records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case file is not as the log says: %Ln problem(s).</source>
        <translation>
            <numerusform>The case file is not as the log says: %Ln problem.</numerusform>
            <numerusform>The case file is not as the log says: %Ln problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::LossTree</name>
    <message numerus="yes">
        <source>%1 (%Ln exhibit(s))</source>
        <comment>origin</comment>
        <translation>
            <numerusform>%1 (%Ln exhibit)</numerusform>
            <numerusform>%1 (%Ln exhibits)</numerusform>
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
        <source>What you have chosen leads to %Ln more conflict(s).</source>
        <translation>
            <numerusform>What you have chosen leads to %Ln more conflict.</numerusform>
            <numerusform>What you have chosen leads to %Ln more conflicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to settle</source>
        <translation>
            <numerusform>%Ln conflict to settle</numerusform>
            <numerusform>%Ln conflicts to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was merged: %2 records added, %3 changed, %4 removed, %Ln file(s) copied.</source>
        <translation>
            <numerusform>“%1” was merged: %2 records added, %3 changed, %4 removed, %Ln file copied.</numerusform>
            <numerusform>“%1” was merged: %2 records added, %3 changed, %4 removed, %Ln files copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::MergeLooks</name>
    <message numerus="yes">
        <source>“%1” is a copy of this case: the two went their own ways after %Ln log entr(ies).</source>
        <translation>
            <numerusform>“%1” is a copy of this case: the two went their own ways after %Ln log entry.</numerusform>
            <numerusform>“%1” is a copy of this case: the two went their own ways after %Ln log entries.</numerusform>
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
        <source>%Ln likely echo(es)</source>
        <translation>
            <numerusform>%Ln likely echo</numerusform>
            <numerusform>%Ln likely echoes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::OriginWords</name>
    <message numerus="yes">
        <source>nearly the same text, %Ln word(s)</source>
        <translation>
            <numerusform>nearly the same text, %Ln word</numerusform>
            <numerusform>nearly the same text, %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) are the same</source>
        <translation>
            <numerusform>%Ln word is the same</numerusform>
            <numerusform>%Ln words are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::OriginsPane</name>
    <message numerus="yes">
        <source>%1 for %Ln exhibit(s)</source>
        <comment>number of independent origins</comment>
        <translation>
            <numerusform>%1 for %Ln exhibit</numerusform>
            <numerusform>%1 for %Ln exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s) go back to “%2” and count as one.</source>
        <translation>
            <numerusform>%1 and %Ln other go back to “%2” and count as one.</numerusform>
            <numerusform>%1 and %Ln others go back to “%2” and count as one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing suggests that exhibits of different origins are echoes of each other. %Ln text(s) were compared.</source>
        <translation>
            <numerusform>Nothing suggests that exhibits of different origins are echoes of each other. %Ln text was compared.</numerusform>
            <numerusform>Nothing suggests that exhibits of different origins are echoes of each other. %Ln texts were compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln since your last visit</source>
        <translation>
            <numerusform>%Ln since your last visit</numerusform>
            <numerusform>%Ln since your last visit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ProblemsPanel</name>
    <message numerus="yes">
        <source>%Ln problem(s) must be solved before the draft can go out.</source>
        <translation>
            <numerusform>%Ln problem must be solved before the draft can go out.</numerusform>
            <numerusform>%Ln problems must be solved before the draft can go out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing stands in the way; %Ln remark(s).</source>
        <translation>
            <numerusform>Nothing stands in the way; %Ln remark.</numerusform>
            <numerusform>Nothing stands in the way; %Ln remarks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::RecordDesk</name>
    <message numerus="yes">
        <source>%1 %Ln other record(s) named it and changed with it.</source>
        <translation>
            <numerusform>%1 %Ln other record named it and changed with it.</numerusform>
            <numerusform>%1 %Ln other records named it and changed with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::RecordLinks</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::ReleasesPanel</name>
    <message numerus="yes">
        <source>%Ln release(s)</source>
        <translation>
            <numerusform>%Ln release</numerusform>
            <numerusform>%Ln releases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::RenewalDialog</name>
    <message numerus="yes">
        <source>%Ln made sentence(s) will change; every word of yours stays.</source>
        <translation>
            <numerusform>%Ln made sentence will change; every word of yours stays.</numerusform>
            <numerusform>%Ln made sentences will change; every word of yours stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) of yours stay, though the case says something else now. Look at them.</source>
        <translation>
            <numerusform>%Ln sentence of yours stays, though the case says something else now. Look at it.</numerusform>
            <numerusform>%Ln sentences of yours stay, though the case says something else now. Look at them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::SeveralDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected.</source>
        <translation>
            <numerusform>%Ln selected.</numerusform>
            <numerusform>%Ln selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will change.</source>
        <translation>
            <numerusform>%Ln will change.</numerusform>
            <numerusform>%Ln will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already have it.</source>
        <translation>
            <numerusform>%Ln already has it.</numerusform>
            <numerusform>%Ln already have it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot take it and stay as they are.</source>
        <translation>
            <numerusform>%Ln cannot take it and stays as it is.</numerusform>
            <numerusform>%Ln cannot take it and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %Ln of them before you go on.</source>
        <translation>
            <numerusform>Look at %Ln of them before you go on.</numerusform>
            <numerusform>Look at %Ln of them before you go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::SourceFields</name>
    <message numerus="yes">
        <source>Change %Ln source(s)</source>
        <translation>
            <numerusform>Change %Ln source</numerusform>
            <numerusform>Change %Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::SourcesPage</name>
    <message numerus="yes">
        <source>Remove %Ln source(s)</source>
        <translation>
            <numerusform>Remove %Ln source</numerusform>
            <numerusform>Remove %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) removed.</source>
        <translation>
            <numerusform>%Ln source removed.</numerusform>
            <numerusform>%Ln sources removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::StatementsBox</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::TaskFields</name>
    <message numerus="yes">
        <source>Change %Ln task(s)</source>
        <translation>
            <numerusform>Change %Ln task</numerusform>
            <numerusform>Change %Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::TasksPage</name>
    <message numerus="yes">
        <source>Remove %Ln task(s)</source>
        <translation>
            <numerusform>Remove %Ln task</numerusform>
            <numerusform>Remove %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) removed.</source>
        <translation>
            <numerusform>%Ln task removed.</numerusform>
            <numerusform>%Ln tasks removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln task(s) as done</source>
        <translation>
            <numerusform>Mark %Ln task as done</numerusform>
            <numerusform>Mark %Ln tasks as done</numerusform>
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
        <source>%Ln event(s). Double click to look closer.</source>
        <translation>
            <numerusform>%Ln event. Double click to look closer.</numerusform>
            <numerusform>%Ln events. Double click to look closer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::TimelinePage</name>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saranda::VerificationDialog</name>
    <message numerus="yes">
        <source>The case file is not as the log says: %Ln problem(s)</source>
        <translation>
            <numerusform>The case file is not as the log says: %Ln problem</numerusform>
            <numerusform>The case file is not as the log says: %Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mark was set on %Ln exhibit(s). It can be undone.</source>
        <translation>
            <numerusform>The mark was set on %Ln exhibit. It can be undone.</numerusform>
            <numerusform>The mark was set on %Ln exhibits. It can be undone.</numerusform>
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
        <source>%Ln claim(s) established as the case is.</source>
        <translation>
            <numerusform>%Ln claim established as the case is.</numerusform>
            <numerusform>%Ln claims established as the case is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln established claim(s) would fall.</source>
        <translation>
            <numerusform>%1 of %Ln established claim would fall.</numerusform>
            <numerusform>%1 of %Ln established claims would fall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) more would be established.</source>
        <translation>
            <numerusform>%Ln claim more would be established.</numerusform>
            <numerusform>%Ln claims more would be established.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No established claim would fall; %Ln element(s) would be weaker.</source>
        <translation>
            <numerusform>No established claim would fall; %Ln element would be weaker.</numerusform>
            <numerusform>No established claim would fall; %Ln elements would be weaker.</numerusform>
        </translation>
    </message>
</context>
</TS>
