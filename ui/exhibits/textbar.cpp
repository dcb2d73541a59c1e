// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/textbar.h"

#include "core/base/literals.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace saranda {

using namespace literals;

namespace {
constexpr int momentBeforeShowing = 600; // milliseconds
}

TextBar::TextBar(CaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_intake(new TextIntake(session, this))
    , m_text(plainLabel())
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(icon(u"close"_s), tr("Stop")))
{
    m_text->setWordWrap(false);
    m_progress->setAccessibleName(tr("Reading texts for the search"));
    m_stop->setToolTip(tr("Stop; what is read stays, the rest is read when the case is opened "
                          "again"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::normal);
    row->addWidget(m_text, 2);
    row->addWidget(m_progress, 3);
    row->addWidget(m_stop);
    m_moment.setSingleShot(true);
    m_moment.setInterval(momentBeforeShowing);
    connect(&m_moment, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, m_intake, &TextIntake::stop);
    connect(m_intake, &TextIntake::progressed, this, &TextBar::showProgress);
    connect(m_intake, &TextIntake::finished, this, [this] {
        m_moment.stop();
        hide();
    });
    hide();
}

void TextBar::showProgress(const QString &key, int done, int total)
{
    m_text->setText(tr("Reading the text of %1 for the search (%2 of %3)")
                        .arg(safeLine(key, 40), figure(done + 1), figure(total)));
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    if (!isVisible() && !m_moment.isActive())
        m_moment.start();
}

} // namespace saranda
