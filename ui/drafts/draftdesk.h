// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/draftproblems.h"
#include "core/session/edit.h"
#include "ui/drafts/drafttext.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/entry.h"

#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

class QLabel;
class QToolButton;

namespace saranda {

class ChoiceField;
class DraftEditor;
class FindBar;
class LineField;
class PartPreviews;
class RecordsJob;
class Spelling;
struct SentenceNote;
struct CiteOffer;

/// The current draft on the desk: its head, its text, and what there is to say about its
/// sentences. What is typed becomes an edit of the case at each pause.
class DraftDesk : public QWidget, public TypedInto
{
    Q_OBJECT

public:
    explicit DraftDesk(const PageContext &context, QWidget *parent = nullptr);
    ~DraftDesk() override;

    /// False when what is typed into the draft before could not be stored: that one stays.
    bool show(Draft::Id draft);
    const Draft *draft() const;
    Draft::Id draftId() const { return m_id; }
    DraftEditor *editor() const { return m_editor; }
    FindBar *findBar() const { return m_find; }
    /// Stores what was typed since the last pause. False when it was refused: the words stay in
    /// the editor, and are stored as soon as the case can be written again.
    bool commit();
    bool isOpen() const override;
    void finish() override { commit(); }
    /// Makes the change after what was typed is stored.
    bool apply(const std::function<Edit()> &edit);

    const std::vector<DraftProblem> &problems() const { return m_problems; }
    SentencePlace currentPlace() const;
    const DraftSentence *currentSentence() const;
    void goTo(const SentencePlace &place);
    /// Cites in the sentence at the cursor, or at the cursor where there is no sentence.
    void cite(const QList<DraftCitation> &citations);
    /// For whose eyes problems are looked for; none: everything.
    std::optional<QString> readers() const;
    LineField *titleField() const { return m_title; }
    ChoiceField *readersField() const { return m_readers; }
    ChoiceField *reviewField() const { return m_review; }
    ChoiceField *styleField() const { return m_style; }
    void updateProblems();
    /// Whether problems are still looked for.
    bool isFindingProblems() const;

Q_SIGNALS:
    void sentenceChanged();
    void problemsChanged();
    void refused(const saranda::Error &error);
    /// What was refused is stored now.
    void storedAfterAll();
    void recordRequested(const saranda::RecordRef &record);

private:
    void createHead();
    void createLayout();
    void connectSignals();
    void createStyleActions();
    Result<> store();
    void commitAgain();
    void follow(const Edit &edit);
    void keepTyped(const Edit &edit);
    void showHead();
    QString reviewedBy() const;
    using FoundProblems = Result<std::vector<DraftProblem>>;
    void takeProblems(const FoundProblems &found);
    void noteProblems();
    SentenceNote noteOf(const DraftText::Slot &slot) const;
    std::vector<CiteOffer> offers(const QString &typed) const;
    void setUpCites();
    void setUpPictures();
    QString partAt(int slot) const;
    void checkSpelling(const QString &language);
    void useSpelling(std::shared_ptr<Spelling> spelling);
    bool isRight(const QString &word) const;
    void followNames(const Edit &edit);

    PageContext m_context;
    Draft::Id m_id;
    DraftText m_text;
    PartPreviews *m_previews = nullptr;
    bool m_isCommitting = false;
    QTimer m_again; ///< runs while what was typed waits for another edit to end
    std::optional<Draft> m_reviewOf; ///< what m_reviewText is about
    QString m_reviewText;
    std::shared_ptr<Spelling> m_spelling;
    QString m_spellingLanguage;
    QSet<QString> m_names; ///< of the case: they are spelt as it spells them
    RecordsJob *m_finding = nullptr; ///< of problems
    std::shared_ptr<const Doctrine> m_doctrine; ///< shared with threads, which may outlive this
    std::vector<DraftProblem> m_problems;
    DraftEditor *m_editor = nullptr;
    FindBar *m_find = nullptr;
    LineField *m_title = nullptr;
    ChoiceField *m_review = nullptr;
    ChoiceField *m_marking = nullptr;
    ChoiceField *m_readers = nullptr;
    ChoiceField *m_style = nullptr;
    QToolButton *m_section = nullptr;
    QLabel *m_about = nullptr;
};

/// "D-1, 1 234 words": what the desk says of a draft beneath its text.
QString draftMeasure(const Draft &draft);

} // namespace saranda
