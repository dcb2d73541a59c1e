// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/basispanel.h"

#include "core/base/literals.h"
#include "ui/assessment/assessmentwords.h"
#include "ui/support/helptopic.h"
#include "ui/support/levelmeter.h"
#include "ui/support/levels.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

const BasisResult *resultOf(const ClaimResult *claim, const QString &basis)
{
    if (!claim)
        return nullptr;
    const auto found = std::ranges::find(claim->bases, basis, &BasisResult::basis);
    return found == claim->bases.end() ? nullptr : &*found;
}

} // namespace

BasisPanel::BasisPanel(const Doctrine &doctrine, QWidget *parent)
    : QWidget(parent)
    , m_doctrine(doctrine)
{
    m_title = plainLabel({}, this);
    makeHeading(m_title, 2);
    m_level = new LevelMeter(this);
    m_level->setHelp(u"method#claim"_s);
    setHelpTopic(this, u"method#claim"_s);
    m_sentence = plainLabel({}, this);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, spacing::normal, 0);
    m_layout->setSpacing(spacing::tight);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_level, m_sentence})
        m_layout->addWidget(part);
    m_layout->addStretch(1);
}

BasisPanel::~BasisPanel() = default;

void BasisPanel::show(const QString &id, const ClaimResult *claim)
{
    const Basis *basis = m_doctrine.basis(id);
    const BasisResult *result = resultOf(claim, id);
    const bool counts = basis && !basis->isComparisonOnly;
    const QStringList elements = basis ? basis->elements : QStringList();
    const std::optional<int> required = claim ? std::optional<int>(claim->required) : std::nullopt;
    m_title->setText(basisTitle(m_doctrine, id));
    m_level->setSubject(m_title->text());
    m_level->setLevel(result ? result->level : 0, counts ? required : std::nullopt);
    std::vector<Row> rows;
    for (const QString &element : elements) {
        const ElementResult *one = elementResult(claim, element);
        rows.push_back({element, one ? one->level : 0, one && one->addressed});
    }
    const auto reached = std::ranges::count_if(
        rows, [&](const Row &row) { return row.level >= required.value_or(0); });
    QStringList sentences{
        tr("Required: %1; reached by %2 of %Ln element(s).", nullptr, int(rows.size()))
            .arg(levelWord(required.value_or(0)), figure(reached))};
    if (result && !result->weakest.isEmpty())
        sentences.append(tr("A basis is as strong as its weakest element: %1.")
                             .arg(elementTitle(m_doctrine, result->weakest)));
    if (!counts)
        sentences.append(tr("For comparison only: it never counts for the claim."));
    m_sentence->setText(sentences.join(u'\n'));
    showRows(rows, required);
}

void BasisPanel::showRows(const std::vector<Row> &rows, std::optional<int> required)
{
    if (m_elements && rows == m_rows && required == m_required)
        return;
    m_rows = rows;
    m_required = required;
    m_elements = std::make_unique<QWidget>(this);
    auto *column = new QVBoxLayout(m_elements.get());
    column->setContentsMargins(0, spacing::normal, 0, 0);
    column->setSpacing(spacing::normal);
    for (const Row &row : rows)
        column->addWidget(makeRow(row, required));
    m_layout->insertWidget(m_layout->count() - 1, m_elements.get());
}

QWidget *BasisPanel::makeRow(const Row &row, std::optional<int> required)
{
    const QString title = elementTitle(m_doctrine, row.element);
    const Element *element = m_doctrine.element(row.element);
    auto *line = new QWidget(m_elements.get());
    auto *name = plainLabel(title, line);
    if (element)
        name->setToolTip(safeToolTip(shown(element->question)));
    auto *level = new LevelMeter(line);
    level->setSubject(title);
    level->setLevel(row.level, required);
    if (!row.isAddressed)
        level->setText(tr("not addressed"));
    auto *open = new QPushButton(tr("Open", "the sheet of an element"), line);
    open->setAccessibleName(tr("Open the element: %1").arg(title));
    open->setToolTip(safeToolTip(open->accessibleName()));
    connect(
        open, &QPushButton::clicked, this,
        [this, id = row.element] { Q_EMIT elementRequested(id); },
        Qt::QueuedConnection); // the button may go with what is shown instead
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(name, 1);
    layout->addWidget(level, 1);
    layout->addWidget(open);
    return line;
}

QString BasisPanel::sentence() const
{
    return m_sentence->text();
}

} // namespace saranda
