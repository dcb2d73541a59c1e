// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readingbar.h"

#include "core/base/literals.h"
#include "core/session/recordsjob.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace saranda {

using namespace literals;

namespace {

constexpr int followMilliseconds = 500;

} // namespace

QString holderSentence(const LockHolder &holder)
{
    if (holder.userName.isEmpty())
        return QCoreApplication::translate("ReadingBar", "Somebody is working on it.");
    return QCoreApplication::translate("ReadingBar",
                                       "%1 has been working on it on the computer %2 since %3.")
        .arg(safeLine(holder.userName, 60), safeLine(holder.host, 60), momentText(holder.since));
}

ReadingBar::ReadingBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(plainLabel())
    , m_edit(new QPushButton(tr("&Edit This Case")))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Reading only"));
    m_edit->setToolTip(tr("Opens the case for editing, if nobody else is working on it"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::normal, spacing::tight, spacing::tight, spacing::tight);
    row->setSpacing(spacing::normal);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_edit);
    m_timer.setInterval(followMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ReadingBar::look);
    connect(&m_news, &QFutureWatcherBase::finished, this, &ReadingBar::follow);
    connect(m_edit, &QPushButton::clicked, this, &ReadingBar::editingRequested);
    hide();
}

ReadingBar::~ReadingBar()
{
    stopReading();
}

/// Before the session goes.
void ReadingBar::stopReading()
{
    m_isStopped = true;
    m_news.waitForFinished();
    m_news.setFuture(QFuture<News>());
}

void ReadingBar::setSession(CaseSession *session)
{
    stopReading();
    const bool isReading = session && session->isReadOnly();
    m_session = isReading ? session : nullptr;
    if (!isReading) {
        m_timer.stop();
        hide();
        return;
    }
    m_text->setText(reasonOf(*session));
    setAccessibleDescription(m_text->text());
    paint();
    show();
    m_timer.start();
}

QString ReadingBar::reasonOf(const CaseSession &session)
{
    if (const std::optional<LockHolder> holder = session.lockHolder())
        return tr("This case is open for reading only. %1 What is done in it appears here.")
            .arg(holderSentence(*holder));
    const QFileInfo file(session.path());
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        return tr("This case is open for reading only: its file or folder cannot be written.");
    return tr("This window only reads the case, and shows what is done to it in the first window.");
}

void ReadingBar::look()
{
    if (m_news.isRunning())
        return;
    const Result<bool> isNew = m_session->hasNews();
    if (!isNew)
        fail(isNew.error());
    if (!isNew || !*isNew)
        return;
    m_isStopped = false;
    // It may be an import of the whole case.
    m_news.setFuture(QtConcurrent::run([this, session = m_session] {
        QThreadPool::globalInstance()->releaseThread(); // painting takes them from there
        auto news = std::make_shared<Result<FileNews>>(
            session->readNews([this](qint64, qint64) { return !m_isStopped; }));
        QThreadPool::globalInstance()->reserveThread();
        return news;
    }));
}

void ReadingBar::follow()
{
    if (m_isStopped || m_news.future().resultCount() == 0)
        return;
    const News news = m_news.result();
    if (!*news) {
        fail((*news).error());
        return;
    }
    m_session->follow(**news);
    letGoOf(std::move(**news));
}

void ReadingBar::fail(const Error &error)
{
    m_timer.stop(); // once is enough to say
    Q_EMIT failed(error);
}

void ReadingBar::paint()
{
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icon(u"info"_s).pixmap(extent, extent));
    QPalette colors = QApplication::palette();
    colors.setColor(QPalette::Window, toneBackground(Tone::Accent, colors));
    setPalette(colors);
}

void ReadingBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Afterwards: the program's new palette is not in place yet.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &ReadingBar::paint, Qt::QueuedConnection);
}

} // namespace saranda
