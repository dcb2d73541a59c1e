// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alternatives/matrixview.h"

#include "ui/alternatives/alternativesmodel.h"
#include "ui/alternatives/pinnedcolumn.h"
#include "ui/assessment/assessmentwords.h"
#include "ui/support/roles.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

namespace saranda {

namespace {

constexpr int linesPerFact = 2;
constexpr int linesOfTitle = 2;

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

/// At most so many lines; the last is cut where the text would go on.
QStringList wrapped(const QString &text, const QFont &font, int width, int most)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most;
         line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() == most - 1;
        lines.append(isLast ? QFontMetrics(font).elidedText(text.mid(line.textStart()),
                                                            Qt::ElideRight, width)
                            : text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
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
    size.setHeight(fontMetrics().lineSpacing() * (linesOfTitle + 2) + railHeight(fontMetrics())
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
    QRect textRect =
        QStyle::visualRect(layoutDirection(), rect,
                           rect.adjusted(spacing::normal, spacing::tight, -spacing::tight, 0));
    const Qt::Alignment aligned =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)
        | Qt::AlignAbsolute;
    painter->setPen(palette().color(QPalette::ButtonText));
    const QStringList parts = model()->headerData(section, Qt::Horizontal).toString().split(u'\n');
    for (const QString &part : parts) {
        const bool isTitle = &part == &parts.front();
        QFont font = this->font();
        font.setBold(isTitle);
        painter->setFont(font);
        for (const QString &line :
             wrapped(part, font, textRect.width(), isTitle ? linesOfTitle : 1)) {
            painter->drawText(textRect, int(aligned), line);
            textRect.setTop(textRect.top() + QFontMetrics(font).lineSpacing());
        }
    }
    const QVariant level = model()->headerData(section, Qt::Horizontal, LevelRole);
    if (level.isValid()) {
        const int height = railHeight(fontMetrics());
        const QRect rail(textRect.left(), rect.bottom() - height - spacing::tight,
                         std::min(textRect.width(), height * 5), height);
        paintLevelRail(*painter, QStyle::visualRect(layoutDirection(), textRect, rail),
                       level.toInt(), std::nullopt, palette());
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
    connect(box, &QComboBox::activated, this, [this, box] { finish(box); });
    return box;
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

MatrixView::MatrixView(QAbstractItemModel *model, int contents, QWidget *parent)
    : TableView(parent)
    , m_contents(contents)
{
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setHorizontalHeader(new MatrixHeader(this));
    setItemDelegate(new MatrixDelegate(this));
    setSortingEnabled(false);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setLinesPerRow(linesPerFact);
    setModel(model);
    horizontalHeader()->setFirstSectionMovable(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setDefaultSectionSize(30 * fontMetrics().averageCharWidth());
    m_pinned = new PinnedColumn(this, new MatrixHeader(this));
    m_pinned->setItemDelegate(new MatrixDelegate(m_pinned));
    m_pinned->setLinesPerRow(linesPerFact);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column) { m_isOwnWidth = m_isOwnWidth || (column == 0 && !m_isFitting); });
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixView::fitColumns);
    connect(model, &QAbstractItemModel::rowsInserted, this, &MatrixView::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &MatrixView::fitColumns);
    fitColumns();
}

/// Of a narrow window the first column takes less, so that there is something to hold it against.
void MatrixView::fitColumns()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const int letter = fontMetrics().averageCharWidth();
    if (!m_isOwnWidth)
        setColumnWidth(0, std::clamp(viewport()->width() * 2 / 5, 28 * letter, 52 * letter));
    setColumnWidth(
        m_contents,
        std::max(horizontalHeader()->sectionSizeHint(m_contents), sizeHintForColumn(m_contents)));
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fitColumns();
}

void MatrixView::updateGeometries()
{
    TableView::updateGeometries();
    if (m_pinned)
        m_pinned->follow();
}

void MatrixView::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void MatrixView::focusInEvent(QFocusEvent *event)
{
    TableView::focusInEvent(event);
    m_pinned->viewport()->update();
}

void MatrixView::focusOutEvent(QFocusEvent *event)
{
    TableView::focusOutEvent(event);
    m_pinned->viewport()->update();
}

/// A cell is in sight beside the first column, not under it; for that column itself nothing has to
/// be scrolled sideways.
void MatrixView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    TableView::scrollTo(index, hint);
    if (index.column() == 0)
        horizontalScrollBar()->setValue(before);
    else if (m_pinned && index.isValid())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value()
                                        - m_pinned->cover(visualRect(index)));
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
