// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafts/draftversions.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;

namespace saranda {

class MessageLine;

/// The earlier states of a draft, from the log, each compared with the draft as it is.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(const PageContext &context, const Draft &draft, QWidget *parent = nullptr);

    QListWidget *versions() const { return m_versions; }
    QListWidget *difference() const { return m_difference; }

private:
    void createLayout();
    void compare();

    std::vector<DraftVersion> m_states;
    QStringList m_now;
    QListWidget *m_versions = nullptr;
    QListWidget *m_difference = nullptr;
    QCheckBox *m_onlyChanges = nullptr;
    QLabel *m_summary = nullptr;
    MessageLine *m_message = nullptr;
};

/// Fills a list with a comparison: a sign before each line says what a colour alone would not.
void listComparison(QListWidget *list, const std::vector<ComparedSentence> &lines,
                    bool onlyChanges);

} // namespace saranda
