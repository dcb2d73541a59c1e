// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace saranda {

class DraftEditor;

/// Finds words in the text above it, case aside, and puts others in their place. What is replaced
/// is stored like what is typed: one step to undo.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(DraftEditor *editor, QWidget *parent = nullptr);

    /// Shows itself with the words that are selected in the text, if they are on one line.
    void begin();
    void setMayWrite(bool mayWrite);

    QLineEdit *wordsField() const { return m_words; }
    QLineEdit *replacementField() const { return m_replacement; }
    QToolButton *nextButton() const { return m_next; }
    QToolButton *previousButton() const { return m_previous; }
    QToolButton *replaceButton() const { return m_replace; }
    QToolButton *replaceAllButton() const { return m_replaceAll; }
    /// "2 of 5", "Not found".
    QString said() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &iconName, const QString &text, const QString &tip);
    void connectSignals();
    void find(bool forward);
    void replace();
    void replaceAll();
    bool isAtWords() const;
    void sayPlace();
    void leave();

    DraftEditor *m_editor;
    QLineEdit *m_words = nullptr;
    QLineEdit *m_replacement = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_replace = nullptr;
    QToolButton *m_replaceAll = nullptr;
    QToolButton *m_close = nullptr;
    QLabel *m_said = nullptr;
};

} // namespace saranda
