// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>
#include <QPointer>
#include <QString>

#include <utility>

class QFocusEvent;

namespace saranda {

/// A widget that is typed into, and whose words become an edit when they are finished.
class TypedInto
{
public:
    virtual ~TypedInto() = default;

    /// Whether words stand in it that the case does not have, or not yet.
    virtual bool isOpen() const = 0;
    virtual void finish() = 0;
};

/// A field. An entry that is refused stays as it was typed, says that it was not stored, and is
/// told of again when the field is left once more. Escape gives it up.
class Entry : public TypedInto
{
public:
    virtual QString typed() const = 0;
    /// Shows again what was refused before.
    virtual void setRefused(const QString &typed) = 0;
    virtual void giveUp() = 0;
};

/// Whether somebody goes on to another field, rather than that the window or a menu takes the
/// focus: a window that closes does so, too, and what is in it is half gone then.
bool isLeaving(const QFocusEvent &event);

/// Whether there are such words anywhere below the widget.
bool hasOpenEntries(const QWidget *root);
/// Tries each of them again.
void finishEntries(const QWidget *root);

/// What the case has in place of what is typed into a field. Who is told of an entry sets the value
/// of before again when it is refused.
template <typename Value>
class EntryValue
{
public:
    const Value &value() const { return m_value; }
    bool isRefused() const { return m_isRefused; }
    /// Whether the field shows it, rather than what is typed.
    bool take(const Value &value, const Value &typed, bool isBeingTyped)
    {
        m_isRefused = (m_isRefused || (m_isTold && value == m_before)) && value != typed;
        const bool keeps = m_isRefused || (isBeingTyped && value == m_value && value != typed);
        m_value = value;
        return !keeps;
    }
    void setRefused() { m_isRefused = true; }
    /// What is told of or refused is no longer waited for.
    void end()
    {
        m_isTold = false;
        m_isRefused = false;
    }
    /// To be called around telling of an entry that is not the value.
    void beginTelling(const Value &typed)
    {
        m_before = std::exchange(m_value, typed);
        m_isRefused = false;
        m_isTold = true;
    }
    void endTelling() { m_isTold = false; }

private:
    Value m_value;
    Value m_before;
    bool m_isTold = false;
    bool m_isRefused = false;
};

/// Says in the corner of a field that what stands in it was not stored.
class RefusalMark : public QLabel
{
    Q_OBJECT

public:
    /// Makes one where there is none and it is needed. Returns the width the field leaves to it.
    static int setOn(QWidget *field, bool isRefused);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit RefusalMark(QWidget *field);
    void place();
};

/// Entries of a form that were refused, kept while the form shows another record.
class KeptEntries : public QObject
{
    Q_OBJECT

public:
    explicit KeptEntries(QWidget *form);

    /// Before the form shows another record, or none: what is still open is kept if `isThere`, the
    /// record it is of.
    void leave(bool isThere = true);
    /// After the fields have been filled. An empty name is no record.
    void enter(const QString &record);
    bool isEmpty() const; ///< a cell's editor goes with its rows: nothing is kept of it

private:
    struct Kept {
        QPointer<QWidget> field;
        QString typed;
    };

    QWidget *m_form;
    QString m_record;
    QHash<QString, QList<Kept>> m_kept;
};

} // namespace saranda
