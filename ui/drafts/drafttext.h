// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/drafting.h"

#include <vector>

namespace saranda {

/// A sentence, or a part of one, as it stands in a paragraph of the editor.
struct TypedStretch {
    int slot = -1; ///< the sentence it belongs to; -1: typed where there was none
    QString text;

    bool operator==(const TypedStretch &) const = default;
};

/// A paragraph of the editor: the title of a section, or sentences.
struct TypedParagraph {
    bool isTitle = false;
    int section = -1; ///< of a title: the section it was, or -1 for a new one
    SentenceStyle style = SentenceStyle::Paragraph;
    std::vector<TypedStretch> stretches;

    QString text() const;
    bool operator==(const TypedParagraph &) const = default;
};

/// A draft as paragraphs of text, and back. A sentence whose text nobody touched comes back as it
/// was, byte for byte; what else a sentence has (footnote, comments, disclosure) stays with it
/// however its words change. A part that is split off is withheld and marked as what it came from.
class DraftText
{
public:
    /// Sentences by slot, those not shown (struck) included. A sentence keeps its slot while the
    /// draft is written in; the slot of one that is gone is not used again.
    struct Slot {
        DraftSentence sentence;
        QString shown; ///< what the editor has for it
        SentencePlace place; ///< nowhere: the sentence is gone
    };

    static DraftText of(const CaseRecords &records, const Draft &draft);

    const std::vector<TypedParagraph> &paragraphs() const { return m_paragraphs; }
    const std::vector<Slot> &slotList() const { return m_slots; }
    const DraftSentence *sentence(int slot) const;
    SentencePlace placeOf(int slot) const;
    int slotAt(const SentencePlace &place) const;

    /// The sections these paragraphs make, and this text brought up to date with them: afterwards
    /// the paragraphs have the slots of the sentences they became, in the same text.
    QList<DraftSection> take(const CaseRecords &records, const std::vector<TypedParagraph> &typed);

private:
    friend class DraftTaking;
    std::vector<TypedParagraph> m_paragraphs;
    std::vector<Slot> m_slots;
    std::vector<int> m_order; ///< slots in the order of the draft
    QList<DraftSection> m_sections; ///< as they were, for titles and unknown fields
    QString m_marking; ///< of the draft: what a sentence typed from nothing gets
};

/// Whether nothing of the sentence is shown in the editor.
bool isHiddenSentence(const DraftSentence &sentence);

} // namespace saranda
