// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/records/pagefixture.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/drafteditor.h"
#include "ui/drafts/draftedits.h"
#include "ui/drafts/draftspage.h"

namespace saranda::test {

inline DraftSentence aSentence(const QString &text, SentenceStyle style = SentenceStyle::RunOn)
{
    DraftSentence sentence;
    sentence.text = text;
    sentence.style = style;
    return sentence;
}

inline Exhibit anExhibit(const QString &key, const QString &title, const QString &marking = {})
{
    Exhibit exhibit;
    exhibit.id = Exhibit::Id::make();
    exhibit.key = key;
    exhibit.title = title;
    exhibit.marking = marking;
    return exhibit;
}

inline Exhibit::Id exhibitOf(const CaseRecords &records, const QString &key)
{
    const Exhibit *exhibit = records.exhibits.findKey(key);
    return exhibit ? exhibit->id : Exhibit::Id();
}

/// Two exhibits and a draft of two sections: one sentence a person wrote, two that were made.
inline void addADraft(CaseSession &session)
{
    Edit edit{u"Draft"_s, {}};
    const Exhibit letter = anExhibit(u"E-1"_s, u"The letter"_s);
    edit.add(letter);
    edit.add(anExhibit(u"E-2"_s, u"Minutes of the meeting"_s, u"secret"_s));
    Draft draft;
    draft.id = Draft::Id::make();
    draft.key = u"D-1"_s;
    draft.kind = u"memo"_s;
    draft.language = u"en"_s;
    draft.title = u"A memorandum"_s;
    DraftSection facts;
    facts.title = u"Facts"_s;
    DraftSentence first = aSentence(u"The letter was sent in May."_s, SentenceStyle::Paragraph);
    first.citations.append({letter.id, u"p. 3"_s, {}});
    facts.sentences = {first, aSentence(u"Nobody answered it."_s)};
    DraftSection law;
    law.title = u"Law"_s;
    DraftSentence made = aSentence(u"The conduct is that of an organ."_s, SentenceStyle::Paragraph);
    made.block = u"test:law"_s;
    made.generated = made.text;
    law.sentences = {made};
    draft.sections = {facts, law};
    edit.add(draft);
    QVERIFY(session.apply(edit));
    session.undoStack().clear();
}

inline const Draft &theDraft(const PageFixture &fixture)
{
    return *fixture.records().drafts.findKey(u"D-1"_s);
}

/// The texts of all sentences, "|" between them and "||" between sections.
inline QString words(const Draft &draft)
{
    QStringList sections;
    for (const DraftSection &section : draft.sections) {
        QStringList sentences{section.title};
        for (const DraftSentence &sentence : section.sentences)
            sentences.append(sentence.text);
        sections.append(sentences.join(u'|'));
    }
    return sections.join(u"||"_s);
}

/// Puts the cursor behind the first place where the words stand.
inline void cursorBehind(DraftEditor *editor, const QString &words)
{
    const QTextCursor found = editor->document()->find(words);
    QVERIFY2(!found.isNull(), qPrintable(words));
    QTextCursor cursor = found;
    cursor.setPosition(found.selectionEnd());
    editor->setTextCursor(cursor);
}

} // namespace saranda::test
