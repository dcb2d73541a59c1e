// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/draftedits.h"

#include "core/base/literals.h"
#include "ui/drafts/drafttext.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>
#include <QSet>

namespace saranda {

using namespace literals;

namespace {

struct DraftEditTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::DraftEdits)
};

} // namespace

const DraftSentence *sentenceAt(const Draft &draft, const SentencePlace &place)
{
    if (place.section < 0 || place.section >= draft.sections.size())
        return nullptr;
    const QList<DraftSentence> &sentences = draft.sections[place.section].sentences;
    return place.sentence >= 0 && place.sentence < sentences.size() ? &sentences[place.sentence]
                                                                    : nullptr;
}

Edit changingDraft(const CaseRecords &records, Draft::Id id, const QString &text,
                   const std::function<void(Draft &)> &change)
{
    const Draft *draft = records.drafts.find(id);
    if (!draft)
        return {};
    Edit edit{text.contains(u"%1"_s) ? text.arg(draft->key) : text, {}};
    Draft after = *draft;
    change(after);
    if (after != *draft)
        edit.modify(*draft, std::move(after));
    return edit;
}

Edit changingSentence(const CaseRecords &records, Draft::Id id, const SentencePlace &place,
                      const QString &text, const std::function<void(DraftSentence &)> &change)
{
    const Draft *draft = records.drafts.find(id);
    if (!draft || !sentenceAt(*draft, place))
        return {};
    return changingDraft(records, id, text, [&](Draft &after) {
        change(after.sections[place.section].sentences[place.sentence]);
    });
}

Edit addingDraft(const CaseRecords &records, Draft draft)
{
    draft.id = Draft::Id::make();
    draft.key = nextKey<Draft>(records);
    Edit edit{DraftEditTexts::tr("Add draft %1").arg(draft.key), {}};
    edit.add(std::move(draft));
    return edit;
}

Edit duplicatingDraft(const CaseRecords &records, const Draft &draft)
{
    Draft copy = draft;
    copy.id = Draft::Id::make();
    copy.key = nextKey<Draft>(records);
    copy.review = ReviewState::Draft;
    copy.title = DraftEditTexts::tr("%1 (copy)").arg(draft.title);
    Edit edit{DraftEditTexts::tr("Duplicate draft %1").arg(draft.key), {}};
    edit.add(std::move(copy));
    return edit;
}

Edit settingReview(const CaseRecords &records, Draft::Id id, ReviewState review, const QString &by)
{
    const Draft *draft = records.drafts.find(id);
    if (!draft)
        return {};
    // Whose decision it was is said in the log, where nobody can change it afterwards.
    const QString text =
        DraftEditTexts::tr("Draft %1 is now “%2”, says %3").arg(draft->key, wording(review), by);
    return changingDraft(records, id, text, [review](Draft &after) { after.review = review; });
}

Edit citing(const CaseRecords &records, Draft::Id id, const SentencePlace &place,
            const QList<DraftCitation> &citations)
{
    return changingSentence(records, id, place, DraftEditTexts::tr("Cite in draft %1"),
                            [&](DraftSentence &sentence) {
                                for (const DraftCitation &citation : citations) {
                                    if (!sentence.citations.contains(citation))
                                        sentence.citations.append(citation);
                                }
                            });
}

Edit movingSentence(const CaseRecords &records, Draft::Id id, const SentencePlace &place, int by)
{
    const Draft *draft = records.drafts.find(id);
    if (!draft || !sentenceAt(*draft, place))
        return {};
    const QList<DraftSentence> &sentences = draft->sections[place.section].sentences;
    qsizetype other = place.sentence + by;
    while (other >= 0 && other < sentences.size() && isHiddenSentence(sentences[other]))
        other += by;
    if (other < 0 || other >= sentences.size())
        return {};
    return changingDraft(records, id, DraftEditTexts::tr("Move a sentence of draft %1"),
                         [&](Draft &after) {
                             QList<DraftSentence> &rows = after.sections[place.section].sentences;
                             std::swap(rows[place.sentence], rows[other]);
                             const auto isText = [](const DraftSentence &sentence) {
                                 return sentence.style == SentenceStyle::RunOn
                                     || sentence.style == SentenceStyle::Paragraph;
                             };
                             if (isText(rows[place.sentence]) && isText(rows[other]))
                                 std::swap(rows[place.sentence].style, rows[other].style);
                         });
}

Edit movingSection(const CaseRecords &records, Draft::Id id, qsizetype section, int by)
{
    return changingDraft(records, id, DraftEditTexts::tr("Move a section of draft %1"),
                         [&](Draft &after) {
                             const qsizetype other = section + by;
                             if (section >= 0 && section < after.sections.size() && other >= 0
                                 && other < after.sections.size())
                                 after.sections.swapItemsAt(section, other);
                         });
}

Edit restoringSentence(const CaseRecords &records, Draft::Id id, const SentencePlace &place)
{
    return changingSentence(records, id, place,
                            DraftEditTexts::tr("Bring a sentence of draft %1 back"),
                            [](DraftSentence &sentence) {
                                if (isStruck(sentence))
                                    sentence.text = sentence.generated;
                            });
}

namespace {

/// For each draft, the sentences that cited an exhibit which the edit removed.
std::vector<std::pair<Draft::Id, QStringList>> brokenSentences(const Edit &edit)
{
    QSet<Exhibit::Id> gone;
    edit.forEach<Exhibit>([&gone](const Change<Exhibit> &change) {
        if (change.before && !change.after)
            gone.insert(change.before->id);
    });
    std::vector<std::pair<Draft::Id, QStringList>> broken;
    if (gone.isEmpty())
        return broken;
    edit.forEach<Draft>([&](const Change<Draft> &change) {
        if (!change.before || !change.after)
            return;
        QStringList sentences;
        for (const DraftSection &section : change.before->sections) {
            for (const DraftSentence &sentence : section.sentences) {
                for (const DraftCitation &citation : sentence.citations) {
                    if (gone.contains(citation.exhibit)) {
                        sentences.append(sentence.text);
                        break;
                    }
                }
            }
        }
        if (!sentences.isEmpty())
            broken.emplace_back(change.after->id, sentences);
    });
    return broken;
}

} // namespace

std::optional<Error> brokenCitations(const CaseRecords &records, const Edit &edit)
{
    QStringList lines;
    int count = 0;
    for (const auto &[id, sentences] : brokenSentences(edit)) {
        const QString draft = records.drafts.keyOf(id) + u": "_s;
        QStringList each = sentences;
        each.removeDuplicates();
        for (const QString &sentence : each) {
            const int times = int(sentences.count(sentence));
            lines.append(draft
                         + (times == 1
                                ? sentence
                                : DraftEditTexts::tr("%1 (%n times)",
                                                     "a sentence of a draft, how often", times)
                                      .arg(sentence)));
        }
        count += int(sentences.size());
    }
    if (count == 0)
        return {};
    return Error{ErrorCode::Conflict,
                 DraftEditTexts::tr("%Ln sentence(s) of drafts cited an exhibit that is gone now.",
                                    nullptr, count),
                 lines.join(u'\n')};
}

} // namespace saranda
