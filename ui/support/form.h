// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"
#include "ui/support/entry.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>

class QComboBox;
class QScrollArea;

namespace saranda {

/// Label above-or-beside field with buddy and accessible name set from the label.
class FormLayout : public QFormLayout
{
public:
    explicit FormLayout(QWidget *parent = nullptr);

    /// `label` may have a mnemonic ("&Title"). The tool tip is help, in plain text. What stands
    /// before the field in its row has a name of its own.
    void addField(const QString &label, QWidget *field, const QString &help = {},
                  QWidget *before = nullptr);
    /// A field over the whole width.
    void addWide(QWidget *field);
};

/// One line of text: tells of an entry once, when the person leaves the field or presses Enter and
/// the text is another. Escape brings the old text back.
class LineField : public QLineEdit, public Entry
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

    void setValue(const QString &text); ///< does not disturb what is being typed
    /// Shows it whatever is being typed: what was typed has been taken.
    void reset(QString text);
    QString value() const { return m_entry.value(); }
    bool isOpen() const override { return text() != value() && !isReadOnly(); }
    void finish() override;
    QString typed() const override { return text(); }
    void setRefused(const QString &typed) override;
    void giveUp() override;

Q_SIGNALS:
    void edited(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showMark();

    EntryValue<QString> m_entry;
};

/// Several lines of plain text, the same way; Tab leaves the field, Ctrl+Enter finishes the entry.
class TextField : public QPlainTextEdit, public Entry
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);

    void setValue(const QString &text);
    QString value() const { return m_entry.value(); }
    void setVisibleLines(int lines);
    bool isOpen() const override { return toPlainText() != value() && !isReadOnly(); }
    void finish() override;
    QString typed() const override { return toPlainText(); }
    void setRefused(const QString &typed) override;
    void giveUp() override;

Q_SIGNALS:
    void edited(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showMark();

    EntryValue<QString> m_entry;
    int m_lines = 3;
};

/// Several words on one line, separated by semicolons (names have commas), with completion.
class ListField : public LineField
{
    Q_OBJECT

public:
    explicit ListField(QWidget *parent = nullptr);

    void setValues(const QStringList &values);
    QStringList values() const;
    static QStringList split(const QString &text);
    /// Words offered while typing the last one.
    void setSuggestions(const QStringList &suggestions);

Q_SIGNALS:
    void valuesEdited(const QStringList &values);
};

/// A choice by word: items are (stored word, shown text).
class ChoiceField : public QWidget
{
    Q_OBJECT

public:
    struct Choice {
        QString word;
        QString text;
        QString help = {}; ///< tool tip of the item
    };

    explicit ChoiceField(QList<Choice> choices, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    /// A word that is not among the choices is added, so that nothing is lost.
    void setValue(const QString &word);
    QString value() const;
    /// Lets the person type a word of their own.
    void setEditable(bool editable);
    QComboBox *comboBox() const { return m_box; }

Q_SIGNALS:
    void edited(const QString &word);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish();
    QComboBox *m_box = nullptr;
    QString m_value;
};

/// The case's markings; empty = the most open.
QList<ChoiceField::Choice> markingChoices(const CaseInfo &info);
/// The States the case lists, by code; for an editable ChoiceField or suggestions.
QList<ChoiceField::Choice> stateChoices(const CaseRecords &records);

/// A scroll area without a frame that never scrolls sideways: what forms and sheets sit in. It is
/// never narrower than what it holds.
QScrollArea *scrolling(QWidget *content);

} // namespace saranda
