// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTextLayout>

namespace saranda {

/// Text with the stretches the search found in it.
struct MarkedText {
    QString text;
    QList<QTextLayout::FormatRange> found; ///< without a format yet
};

/// A passage of SearchHit for one line: what could turn a line around or break it is made safe, and
/// the marks around the words found become ranges.
MarkedText markedText(const QString &passage, int limit);

/// A hit of the search on two lines: what it is, and beneath it the passage with the words found.
/// What is no hit is a sentence, over as many lines as it takes. Everything is drawn as plain text.
class HitDelegate : public QStyledItemDelegate
{
public:
    enum HitRole { TitleRole = Qt::UserRole + 40, PlaceRole, PassageRole };

    /// The hits are as wide as the field they stand beneath.
    HitDelegate(const QWidget *field, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QWidget *m_field;
};

} // namespace saranda
