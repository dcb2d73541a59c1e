// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/doctrinedialog.h"

#include "core/base/heldfile.h"
#include "core/base/literals.h"
#include "core/base/wholefile.h"
#include "core/doctrine/doctrineloader.h"
#include "core/session/casedoctrine.h"
#include "ui/support/dialoghead.h"
#include "ui/support/form.h"
#include "ui/support/levels.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/userprompt.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

constexpr qint64 largestDoctrineFile = 64 * 1024 * 1024;

QTableWidgetItem *shiftItem(const QString &text)
{
    auto *item = new QTableWidgetItem(safeLine(text));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QString reachedText(int level, int required)
{
    return level >= required ? DoctrineDialog::tr("%1: established (required %2)")
                                   .arg(levelWord(level), levelWord(required))
                             : DoctrineDialog::tr("%1: short by %2 (required %3)")
                                   .arg(levelWord(level))
                                   .arg(required - level)
                                   .arg(levelWord(required));
}

} // namespace

DoctrineDialog::DoctrineDialog(CaseSession &session, const Doctrine &now, const Doctrine &shipped,
                               UserPrompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_now(now)
    , m_shipped(shipped)
    , m_prompt(prompt)
{
    setWindowTitle(tr("Doctrine of the Case"));
    createLayout();
    connectSignals();
    updateButtons();
    if (m_now.version != m_shipped.version)
        consider(m_shipped);
}

void DoctrineDialog::createLayout()
{
    m_current = plainLabel();
    m_current->setText(
        tr("The case is assessed under doctrine %1, the law as of %2. It keeps that text itself: a "
           "later program changes no level of this case unless somebody adopts another doctrine "
           "here.")
            .arg(safeLine(m_now.version), safeLine(m_now.asOf)));
    m_considered = plainLabel();
    m_considered->hide();
    m_shifts = new QTableWidget(0, 3);
    m_shifts->setHorizontalHeaderLabels({tr("Claim"), tr("Now"), tr("Under the other doctrine")});
    m_shifts->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_shifts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_shifts->verticalHeader()->hide();
    m_shifts->setAccessibleName(tr("Claims whose outcome would change"));
    m_shifts->setTabKeyNavigation(false);
    m_shifts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_shifts->hide();
    m_reason = new LineField;
    auto *form = new FormLayout;
    form->addField(tr("&Reason"), m_reason,
                   tr("Why another doctrine is adopted. It stands in the log of the case."));
    m_message = new MessageLine;

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_writeOut = buttons->addButton(tr("&Write to a File…"), QDialogButtonBox::ActionRole);
    m_useFile = buttons->addButton(tr("Compare with a &File…"), QDialogButtonBox::ActionRole);
    m_useShipped =
        buttons->addButton(tr("Compare with the &Program’s Own"), QDialogButtonBox::ActionRole);
    m_adopt = buttons->addButton(tr("&Adopt"), QDialogButtonBox::ApplyRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::wide);
    column->addWidget(new DialogHead({}, this));
    column->addWidget(m_current);
    column->addWidget(m_considered);
    column->addWidget(m_shifts, 1);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(buttons);
    m_current->setMinimumWidth(fontMetrics().averageCharWidth() * 80); // the buttons may need more
}

void DoctrineDialog::connectSignals()
{
    connect(m_useShipped, &QPushButton::clicked, this, [this] { consider(m_shipped); });
    connect(m_useFile, &QPushButton::clicked, this, &DoctrineDialog::considerFile);
    connect(m_writeOut, &QPushButton::clicked, this, &DoctrineDialog::writeOut);
    connect(m_adopt, &QPushButton::clicked, this, &DoctrineDialog::adopt);
    connect(m_reason, &QLineEdit::textChanged, this, &DoctrineDialog::updateButtons);
}

void DoctrineDialog::updateButtons()
{
    const bool differs = m_other && m_other->version != m_now.version;
    m_useShipped->setEnabled(m_shipped.version != m_now.version);
    m_reason->setEnabled(differs && !m_session.isReadOnly());
    m_adopt->setEnabled(m_reason->isEnabled() && !m_reason->text().trimmed().isEmpty());
}

void DoctrineDialog::consider(const Doctrine &other)
{
    const Result<std::vector<FindingShift>> shifts =
        findingShifts(m_session.records(), m_now, other);
    if (!m_message->report(shifts))
        return;
    m_other = other;
    const int count = int(shifts->size());
    m_considered->setText(
        count == 0 ? tr("Doctrine %1 (law as of %2) would change no claim’s outcome.")
                         .arg(safeLine(other.version), safeLine(other.asOf))
                   : tr("Doctrine %1 (law as of %2) would change %Ln claim(s):", nullptr, count)
                         .arg(safeLine(other.version), safeLine(other.asOf)));
    m_considered->show();
    m_shifts->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const FindingShift &shift = (*shifts)[std::size_t(row)];
        m_shifts->setItem(row, 0, shiftItem(shift.key));
        m_shifts->setItem(row, 1, shiftItem(reachedText(shift.level, shift.required)));
        m_shifts->setItem(row, 2, shiftItem(reachedText(shift.otherLevel, shift.otherRequired)));
    }
    m_shifts->setVisible(count > 0);
    updateButtons();
}

void DoctrineDialog::considerFile()
{
    const QString path =
        m_prompt.openPath(this, tr("Compare with a Doctrine"), tr("Doctrines (*.json)"));
    if (path.isEmpty())
        return;
    if (!m_message->report(checkMayOpen(path)))
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->showMessage(MessageLine::Kind::Error,
                               tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
        return;
    }
    if (file.size() > largestDoctrineFile) {
        m_message->showMessage(MessageLine::Kind::Error,
                               tr("“%1” is too large to be a doctrine.").arg(path));
        return;
    }
    const Result<Doctrine> other = loadDoctrine(file.readAll());
    if (m_message->report(other))
        consider(*other);
}

void DoctrineDialog::writeOut()
{
    const QString path =
        m_prompt.savePath(this, tr("Write the Doctrine"), tr("doctrine-%1.json").arg(m_now.version),
                          tr("Doctrines (*.json)"));
    if (path.isEmpty())
        return;
    const QByteArray &text = m_now.profileText;
    const Result<> written = writeWholeFile(path, [&text](QIODevice &to) -> Result<> {
        if (to.write(text) != text.size())
            return failure(ErrorCode::Storage, to.errorString());
        return {};
    });
    if (m_message->report(written))
        m_message->showMessage(MessageLine::Kind::Notice,
                               tr("The doctrine was written to “%1”.").arg(path));
}

void DoctrineDialog::adopt()
{
    if (!m_other || !m_adopt->isEnabled())
        return;
    if (m_message->report(adoptDoctrine(m_session, *m_other, m_reason->text())))
        accept();
}

} // namespace saranda
