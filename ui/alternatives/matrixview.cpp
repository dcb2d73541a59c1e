// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alternatives/matrixview.h"

#include "ui/alternatives/alternativesmodel.h"
#include "ui/assessment/assessmentwords.h"
#include "ui/support/roles.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>

namespace saranda {

namespace {

constexpr AlternativeRelation relationCycle[] = {
    AlternativeRelation::None, AlternativeRelation::Incompatible,
    AlternativeRelation::HardToReconcile, AlternativeRelation::Supports};

AlternativeRelation relationAfter(AlternativeRelation relation)
{
    const auto it = std::find(std::begin(relationCycle), std::end(relationCycle), relation);
    return it == std::end(relationCycle) || it + 1 == std::end(relationCycle) ? relationCycle[0]
                                                                              : *(it + 1);
}

int railHeight(const QFontMetrics &metrics)
{
    return metrics.height() + spacing::tight;
}

} // namespace

MatrixHeader::MatrixHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
}

QSize MatrixHeader::sectionSizeFromContents(int section) const
{
    QSize size = QHeaderView::sectionSizeFromContents(section);
    size.setHeight(fontMetrics().lineSpacing() * 3 + railHeight(fontMetrics())
                   + 2 * spacing::normal);
    return size;
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    QRect textRect = rect.adjusted(spacing::normal, spacing::tight, -spacing::tight, 0);
    painter->setPen(palette().color(QPalette::ButtonText));
    const QStringList lines = model()->headerData(section, Qt::Horizontal).toString().split(u'\n');
    int line = 0;
    for (const QString &text : lines) {
        QFont font = this->font();
        font.setBold(line == 0);
        painter->setFont(font);
        const QFontMetrics metrics(font);
        painter->drawText(textRect, int(Qt::AlignLeading | Qt::AlignTop),
                          metrics.elidedText(text, Qt::ElideRight, textRect.width()));
        textRect.setTop(textRect.top() + metrics.lineSpacing());
        ++line;
    }
    const QVariant level = model()->headerData(section, Qt::Horizontal, LevelRole);
    if (level.isValid()) {
        const int height = railHeight(fontMetrics());
        const QRect rail(textRect.left(), rect.bottom() - height - spacing::tight,
                         std::min(textRect.width(), height * 5), height);
        paintLevelRail(*painter, rail, level.toInt(), std::nullopt, palette());
    }
    painter->restore();
}

QWidget *MatrixDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    for (const AlternativeRelation relation : relationCycle)
        box->addItem(alternativeRelationWord(relation), int(relation));
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<MatrixDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void MatrixDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void MatrixDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
}

void MatrixDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    LevelDelegate::initStyleOption(option, index);
    const QVariant relation = index.data(AlternativesModel::RelationRole);
    if (!relation.isValid())
        return;
    switch (AlternativeRelation(relation.toInt())) {
    case AlternativeRelation::Incompatible:
        option->backgroundBrush = toneBackground(Tone::Good, option->palette);
        break;
    case AlternativeRelation::HardToReconcile:
        option->backgroundBrush = toneBackground(Tone::Accent, option->palette);
        break;
    case AlternativeRelation::Supports:
        option->backgroundBrush = toneBackground(Tone::Bad, option->palette);
        break;
    case AlternativeRelation::None:
        break;
    }
}

MatrixView::MatrixView(QWidget *parent)
    : TableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setHorizontalHeader(new MatrixHeader(this));
    setItemDelegate(new MatrixDelegate(this));
    setSortingEnabled(false);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex cell = currentIndex();
    const bool isRelation = cell.flags().testFlag(Qt::ItemIsEditable);
    if (isRelation && event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        const auto now = AlternativeRelation(cell.data(AlternativesModel::RelationRole).toInt());
        model()->setData(cell, int(relationAfter(now)));
        event->accept();
        return;
    }
    if (isRelation && (event->key() == Qt::Key_Backspace || event->matches(QKeySequence::Delete))) {
        model()->setData(cell, int(AlternativeRelation::None));
        event->accept();
        return;
    }
    TableView::keyPressEvent(event);
}

} // namespace saranda
