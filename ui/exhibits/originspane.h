// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/originedits.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace saranda {

class JobBar;
class OriginTree;
class RecordLinks;
class SectionHeader;

/// Which exhibits count as one because they go back to one origin, and which look as if they did:
/// suggested with the reason and the passage, answered by a person in one step, never applied by
/// itself.
class OriginsPane : public QWidget
{
    Q_OBJECT

public:
    explicit OriginsPane(const PageContext &context, QWidget *parent = nullptr);

    void showExhibit(Exhibit::Id id);
    /// Compares the exhibits, beside the window's work.
    void look();
    /// Looks by itself once the texts of a case that is not too large are read.
    void lookWhenRead();
    /// What is suggested about the exhibit, the strongest first.
    std::vector<OriginSuggestion> suggestionsAbout(Exhibit::Id id) const;
    const std::vector<OriginSuggestion> &open() const;
    OriginTree *tree() const { return m_tree; }

Q_SIGNALS:
    void suggestionsChanged();
    void refused(const saranda::Error &error);
    void recordRequested(const saranda::RecordRef &record);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    QWidget *createAnswers();
    void connectSignals();
    void take(const OriginSuggestions &found);
    void followCase(const Edit &edit);
    void refill();
    void showOrigin();
    void showCurrent();
    void showState();
    void answer(OriginAnswer answer);
    void showPassage(bool isEarlier);

    PageContext m_context;
    Exhibit::Id m_exhibit;
    OriginSuggestions m_found; ///< as of the last look; the case may have moved on
    bool m_hasLooked = false;
    bool m_looksAgain = false;
    JobBar *m_bar = nullptr;
    SectionHeader *m_originTitle = nullptr;
    QLabel *m_origin = nullptr;
    RecordLinks *m_echoes = nullptr;
    SectionHeader *m_suggestionsTitle = nullptr;
    QAction *m_look = nullptr;
    QLabel *m_state = nullptr;
    OriginTree *m_tree = nullptr;
    QWidget *m_answers = nullptr;
    QLabel *m_reason = nullptr;
    QPlainTextEdit *m_passage = nullptr;
    QLabel *m_consequence = nullptr;
    QPushButton *m_derive = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_dismiss = nullptr;
    QPushButton *m_showEarlier = nullptr;
    QPushButton *m_showLater = nullptr;
};

} // namespace saranda
