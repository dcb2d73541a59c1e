// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/sharedfields.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace saranda {

class CaseSession;
class MessageLine;

/// Gives several records the same, or takes it from them: one edit. Says beforehand which of them
/// change and how, which have it already, which cannot take it, and what the rules of the case have
/// against it.
class SeveralDialog : public QDialog
{
    Q_OBJECT

public:
    SeveralDialog(CaseSession &session, std::unique_ptr<SharedFields> fields, QList<QUuid> ids,
                  QWidget *parent = nullptr);
    ~SeveralDialog() override;

    /// The field with this number, as one types into it.
    QWidget *entry(int field) const { return m_entries[std::size_t(field)].widget; }
    /// The box that says whether it stays, is set or is cleared, or null.
    QComboBox *intent(int field) const { return m_entries[std::size_t(field)].intent; }
    QTreeWidget *list() const { return m_list; }
    QString summary() const;
    QPushButton *changeButton() const { return m_change; }
    MessageLine *message() const { return m_message; }

Q_SIGNALS:
    /// The edit was made; its text.
    void made(const QString &text);

private:
    /// What becomes of a field that can be cleared; the numbers are rows of its box.
    enum Intent { Leave, Set, Clear };

    struct FieldEntry {
        QWidget *widget = nullptr;
        std::function<std::optional<QString>()> typed; ///< nothing while nothing is entered
        std::function<void()> empty = {};
        std::function<void(const QString &)> hint = {};
        QString title = {};
        QComboBox *intent = nullptr; ///< null where a field cannot be cleared
        bool isChosen = false; ///< the intent is the person's, not a consequence of typing

        std::optional<QString> value() const;
        bool lacksValue() const; ///< it is to be set, but to nothing yet
    };

    FieldEntry createEntry(const SharedField &field);
    FieldEntry createDate();
    FieldEntry createLine();
    QComboBox *createIntent(const QString &title, std::size_t place);
    void takeIntent(FieldEntry &entry);
    void followTyping();
    FieldEntry createChoice(const SharedField &field);
    FieldEntry createText();
    FieldEntry createRecord(const SharedField &field);
    QWidget *createForm();
    QWidget *createList();
    void look();
    void showRows();
    void change();
    SharedValues values() const;

    CaseSession &m_session;
    std::unique_ptr<SharedFields> m_fields;
    QList<QUuid> m_ids;
    std::vector<FieldEntry> m_entries;
    SharedEdit m_edit;
    QTimer m_look;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_missing = nullptr;
    MessageLine *m_message = nullptr;
    QPushButton *m_change = nullptr;
};

/// "Change the selected…" with its shortcut, for a page that has such fields.
QAction *makeSeveralAction(QObject *parent);

/// Opens the dialog over the page; what was changed is said in `message`, with a way back.
void changeSeveral(CaseSession &session, std::unique_ptr<SharedFields> fields,
                   const QList<QUuid> &ids, QWidget *page, MessageLine *message);

} // namespace saranda
