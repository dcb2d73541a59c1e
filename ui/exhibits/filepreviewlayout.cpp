// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/exhibits/attachmentlist.h"
#include "ui/exhibits/citationpanel.h"
#include "ui/exhibits/filepreview.h"
#include "ui/exhibits/pageview.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

// How the preview is put together; what it does is in filepreview.cpp.

namespace saranda {

using namespace literals;

namespace {

constexpr int restBeforeReading = 150; // milliseconds on an exhibit
constexpr double zoomStep = 1.25;

QToolButton *barButton(QAction *action, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

FilePreview::FilePreview(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_attachedReading(context.session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(restBeforeReading);
    createActions();
    createLayout();
    connectSignals();
    updateBar();
}

void FilePreview::createActions()
{
    m_cite = new QAction(icon(u"add"_s), tr("Cite…"), this);
    m_cite->setShortcut(QKeySequence(u"Ctrl+E"_s));
    m_cite->setToolTip(tr("Cite the marked passage for a fact (Ctrl+E)"));
    m_find = new QAction(icon(u"search"_s), tr("Find in the file"), this);
    m_find->setShortcut(QKeySequence::Find);
    m_zoomIn = new QAction(icon(u"add"_s), tr("Larger"), this);
    m_zoomIn->setToolTip(tr("Larger (Ctrl and the wheel)"));
    m_zoomOut = new QAction(icon(u"minus"_s), tr("Smaller"), this);
    m_zoomOut->setToolTip(tr("Smaller (Ctrl and the wheel)"));
    for (QAction *action : {m_cite, m_find, m_zoomIn, m_zoomOut}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

QWidget *FilePreview::createBar()
{
    m_page = new QSpinBox;
    m_page->setMinimum(1);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setKeyboardTracking(false);
    m_page->setAccessibleName(tr("Page"));
    for (QLineEdit *line : m_page->findChildren<QLineEdit *>())
        line->setAccessibleName(tr("Page"));
    m_pageTotal = plainLabel();
    m_pageTotal->setWordWrap(false);
    m_pageTools = new QWidget;
    auto *pages = new QHBoxLayout(m_pageTools);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(spacing::tight);
    pages->addWidget(m_page);
    pages->addWidget(m_pageTotal);
    m_findLine = new QLineEdit;
    m_findLine->setPlaceholderText(tr("Find"));
    m_findLine->setAccessibleName(tr("Find in the file"));
    m_findLine->setClearButtonEnabled(true);
    m_versions = new QComboBox;
    m_versions->setAccessibleName(tr("Version of the file"));
    m_versions->setToolTip(tr("The file itself, a translation or another version of it"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_versions->setMinimumContentsLength(12);
    m_versions->hide();
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, spacing::tight, 0, spacing::tight);
    row->setSpacing(spacing::tight);
    row->addWidget(m_versions);
    row->addWidget(m_pageTools);
    row->addWidget(barButton(m_zoomOut, Qt::ToolButtonIconOnly));
    row->addWidget(barButton(m_zoomIn, Qt::ToolButtonIconOnly));
    row->addWidget(m_findLine, 1);
    row->addWidget(barButton(m_cite, Qt::ToolButtonTextBesideIcon));
    return bar;
}

void FilePreview::createLayout()
{
    m_message = plainLabel();
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    makeMuted(m_message);
    m_note = plainLabel();
    m_note->hide();
    m_cuts = plainLabel();
    m_cuts->hide();
    m_attached = new AttachmentList;
    m_pages = new PageView;
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Text of the file"));
    m_text->setTabChangesFocus(true);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_text);
    m_panel = new CitationPanel(m_context);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createBar());
    column->addWidget(m_cuts);
    column->addWidget(m_note);
    column->addWidget(m_attached);
    column->addWidget(m_stack, 1);
    column->addWidget(m_panel);
}

void FilePreview::connectSignals()
{
    using What = PageReader::Ask::What;
    connect(&m_pause, &QTimer::timeout, this, &FilePreview::open);
    connect(&m_reader, &PageReader::answered, this, &FilePreview::take);
    connect(&m_attachedReading, &AttachedReading::answered, this, &FilePreview::takeAttached);
    connect(m_pages, &PageView::imageNeeded, this, [this](int page, int width) {
        m_reader.ask({What::Image, page, width});
    });
    connect(m_pages, &PageView::textNeeded, this, [this](int page) {
        m_reader.ask({What::Text, page});
    });
    connect(m_pages, &PageView::pageChanged, this, &FilePreview::updateBar);
    connect(m_pages, &PageView::markChanged, this, &FilePreview::updateBar);
    connect(m_pages, &PageView::citeRequested, this, &FilePreview::startCitation);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &FilePreview::updateBar);
    connect(m_page, &QSpinBox::valueChanged, this,
            [this](int page) { m_pages->goToPage(page - 1); });
    connect(m_versions, &QComboBox::activated, this,
            [this] { showVersion(m_versions->currentData().toString()); });
    connect(m_attached, &AttachmentList::fileChosen, this, [this](int file) {
        m_note->hide();
        m_panel->showUnfinished(m_exhibit);
        showAttached(file);
    });
    connect(m_findLine, &QLineEdit::returnPressed, this, &FilePreview::findNext);
    connect(m_findLine, &QLineEdit::textEdited, this, [this] { m_lastHit.reset(); });
    connect(m_find, &QAction::triggered, this, [this] {
        m_findLine->setFocus(Qt::ShortcutFocusReason);
        m_findLine->selectAll();
    });
    connect(m_cite, &QAction::triggered, this, &FilePreview::startCitation);
    const auto zoom = [this](double factor) {
        if (m_stack->currentWidget() == m_text)
            factor > 1 ? m_text->zoomIn() : m_text->zoomOut();
        else
            m_pages->setZoom(m_pages->zoom() * factor);
    };
    connect(m_zoomIn, &QAction::triggered, this, [zoom] { zoom(zoomStep); });
    connect(m_zoomOut, &QAction::triggered, this, [zoom] { zoom(1 / zoomStep); });
    connect(m_panel, &CitationPanel::cited, this, &FilePreview::cited);
    connect(m_panel, &CitationPanel::refused, this, &FilePreview::refused);
    connect(m_panel, &CitationPanel::dismissed, this, &FilePreview::citationEnded);
    connect(m_panel, &CitationPanel::closed, this,
            [this] { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(&m_context.session, &CaseSession::changed, this, [this](const Edit &edit) {
        edit.forEach<Exhibit>([this](const Change<Exhibit> &change) {
            if (change.id() == m_exhibit)
                showExhibit(m_exhibit); // its file may be another one
        });
    });
}

} // namespace saranda
