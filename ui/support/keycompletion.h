// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QListWidget>
#include <QPointer>

#include <vector>

namespace saranda {

class CaseSession;
struct CaseRecords;
struct SearchHit;

/// Records whose key begins with what was typed, then those the search finds by it; best first.
std::vector<SearchHit> quickSearch(const CaseSession &session, const QString &text, int limit);
/// Its two halves: the first reads the records, the second may be called in any thread. What the
/// second cannot look for it says.
std::vector<SearchHit> keySearch(const CaseRecords &records, const QString &text, int limit);
Result<std::vector<SearchHit>> textSearch(const CaseSession &session, const QString &text,
                                          int limit);
/// Both as one list, no record twice.
std::vector<SearchHit> joined(std::vector<SearchHit> byKey, const std::vector<SearchHit> &byText,
                              int limit);

/// "@" in a text that is being written offers the records of the case by key and by words; the
/// chosen one's key is put in its place as plain text ("@wiper" → "E-12"). Watches what text is
/// written into in the window of `area` and in every dialog that belongs to it: fields of one line
/// and of several, and cells. Fields that offer choices of their own are left alone.
class KeyCompletion : public QObject
{
    Q_OBJECT

public:
    KeyCompletion(const CaseSession &session, QWidget *area);
    ~KeyCompletion() override;

    /// The list beneath the text; null before anything was offered in this window or dialog.
    QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isWritten(const QWidget *focus) const;
    void watch(QWidget *focus);
    void close();
    void createList();
    void suggest();
    void showBelowCursor();
    void insert(const QListWidgetItem *item);
    QString typedAfterSign() const;

    const CaseSession &m_session;
    QWidget *m_area = nullptr;
    QPointer<QWidget> m_field;
    QPointer<QListWidget> m_list; ///< goes with the dialog it was shown in
};

} // namespace saranda
