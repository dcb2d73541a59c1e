// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QMimeData;
class QPagedPaintDevice;
class QWidget;

namespace saranda {

/// Rows as an HTML table, the first as its headings. Programs that calculate are told that every
/// cell is text: no title that begins with “=” becomes a formula there. Built line by line.
class HtmlTable
{
public:
    /// `depth` sets the first cell in, for rows under other rows.
    void add(const QStringList &cells, int depth = 0);
    QString html() const;

private:
    QString m_head;
    QString m_rows;
};

/// Rows for the clipboard or for dragging: as text, and as a table where one is understood.
QMimeData *rowsAsData(const QString &text, const QString &html); ///< the caller's

/// Asks for the printer; `html` is asked for when one is chosen. The headings of a table come again
/// on every page.
void printTable(QWidget *parent, const QString &title, std::function<QString()> html);
void printTableTo(QPagedPaintDevice *device, const QString &title, const QString &html);

} // namespace saranda
