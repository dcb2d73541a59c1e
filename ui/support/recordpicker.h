// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

#include <QUuid>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QStringListModel;

namespace saranda {

/// What a picker offers: a record by its key and its title.
struct PickItem {
    QUuid id;
    QString key;
    QString title;
    bool operator==(const PickItem &) const = default;
};

using PickSource = std::function<std::vector<PickItem>()>;

/// Choosing one record by typing any part of its key or title. The list is asked for anew each
/// time the field gets the focus, so it is never stale and costs nothing while nobody types.
class RecordPicker : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPicker(PickSource source, QWidget *parent = nullptr);
    ~RecordPicker() override;

    void setCurrent(const QUuid &id);
    QUuid current() const { return m_current; }
    void setPlaceholder(const QString &text);
    /// Offers, after the matches, to make a new record of what was typed.
    void setCreateText(const QString &text); ///< "New source “%1”"
    /// Whether leaving the field makes the new record, too, when what was typed is not one that
    /// there is. Otherwise it has to be chosen.
    void setTakesWhatIsTyped(bool takes) { m_takesWhatIsTyped = takes; }
    /// Empties itself after each choice: for "add another" fields.
    void setClearsAfterPick(bool clears) { m_clearsAfterPick = clears; }
    /// Whether an emptied field means "none" (default) or goes back to what it was.
    void setMayBeEmpty(bool mayBeEmpty) { m_mayBeEmpty = mayBeEmpty; }
    void setReadOnly(bool readOnly);
    void openList();
    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    /// The person chose another record; a null id when the field was emptied.
    void picked(const QUuid &id);
    void createRequested(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    void suggest(const QString &typed);
    void choose(const QUuid &id);
    void chooseRow(const QModelIndex &index);
    void chooseFirst();
    void finish();
    void takeTyped();
    QString textOf(const QUuid &id) const;

    PickSource m_source;
    std::vector<PickItem> m_items;
    QLineEdit *m_edit = nullptr;
    QAction *m_showList = nullptr;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_matches = nullptr;
    QString m_createText;
    QUuid m_current;
    bool m_takesWhatIsTyped = false;
    bool m_clearsAfterPick = false;
    bool m_mayBeEmpty = true;
    bool m_isChoosing = false;
};

// What a record is called in lists: its title, name, statement or value, on one safe line.
QString recordTitle(const State &record);
QString recordTitle(const Incident &record);
QString recordTitle(const Actor &record);
QString recordTitle(const Infrastructure &record);
QString recordTitle(const Source &record);
QString recordTitle(const Exhibit &record);
QString recordTitle(const Fact &record);
QString recordTitle(const Claim &record);
QString recordTitle(const Communication &record);
QString recordTitle(const Task &record);
QString recordTitle(const Draft &record);
QString recordTitle(const Chart &record);
QString recordTitle(const Release &record);

/// All records of a kind in key order: `new RecordPicker([&] { return pickItems<Fact>(records);
/// })`.
template <typename Record>
std::vector<PickItem> pickItems(const CaseRecords &records)
{
    std::vector<PickItem> items;
    items.reserve(std::size_t(records.table<Record>().size()));
    for (const Record *record : records.table<Record>().inKeyOrder())
        items.push_back({record->id.uuid, record->key, recordTitle(*record)});
    return items;
}

} // namespace saranda
