// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/viewmenu.h"

#include "core/base/literals.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/stylestrokes.h"
#include "ui/support/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionToolButton>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {
constexpr int longestViewName = 80;
constexpr int lettersOfButton = 26; // a longer name is cut in the button, not in the menu
} // namespace

ViewNameLine::ViewNameLine(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_take(new QPushButton(tr("Save the view"), this))
{
    auto *caption = new QLabel(tr("Name of the view"), this);
    caption->setBuddy(m_edit);
    makeMuted(caption);
    m_edit->setAccessibleName(tr("Name of the view"));
    m_edit->setMaxLength(longestViewName);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::normal);
    row->addWidget(caption);
    row->addWidget(m_edit, 1);
    row->addWidget(m_take);
    row->addWidget(cancel);
    connect(m_edit, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_take->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_edit, &QLineEdit::returnPressed, this, &ViewNameLine::take);
    connect(m_take, &QPushButton::clicked, this, &ViewNameLine::take);
    connect(cancel, &QPushButton::clicked, this, &ViewNameLine::leave);
    hide();
}

void ViewNameLine::ask(const QString &name, const QString &buttonText,
                       std::function<void(QString)> take)
{
    m_taken = std::move(take);
    m_take->setText(buttonText);
    m_edit->setText(name);
    m_take->setEnabled(!name.isEmpty());
    m_edit->selectAll();
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void ViewNameLine::take()
{
    const QString name = m_edit->text().simplified();
    if (!name.isEmpty() && m_taken)
        m_taken(name);
}

void ViewNameLine::leave()
{
    hide();
    Q_EMIT closed();
}

void ViewNameLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    event->accept();
    leave();
}

ViewMenu::ViewMenu(Settings &settings, const QString &list, List hooks, QWidget *parent)
    : QToolButton(parent)
    , m_views(settings, list)
    , m_list(std::move(hooks))
    , m_name(new ViewNameLine(parent))
    , m_message(new MessageLine(parent))
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setProperty(strokes::opensMenu, true);
    connect(this, &QToolButton::clicked, this, &ViewMenu::open);
    connect(m_name, &ViewNameLine::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
    update();
}

bool ViewMenu::isChanged() const
{
    return !m_current.isEmpty() && !m_currentLook.showsLike(m_list.look());
}

void ViewMenu::update()
{
    const QString name = m_current.isEmpty() ? tr("All", "view") : safeLine(m_current);
    const QString said = isChanged() ? tr("%1 (changed)", "view").arg(name) : name;
    const int most = lettersOfButton * fontMetrics().averageCharWidth();
    setText(safeAction(fontMetrics().elidedText(said, Qt::ElideMiddle, most)));
    setAccessibleName(tr("View of the list: %1").arg(said));
    setToolTip(safeToolTip(
        tr("View of the list: %1. Opens the views you have saved for this list (%2).")
            .arg(said, QKeySequence(u"Ctrl+Shift+V"_s).toString(QKeySequence::NativeText))));
    updateGeometry();
}

void ViewMenu::open()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    const QPoint below =
        mapToGlobal(isRightToLeft() ? QPoint(width(), height()) : QPoint(0, height()));
    menu->popup(isRightToLeft() ? below - QPoint(menu->sizeHint().width(), 0) : below);
    menu->setActiveAction(menu->actions().constFirst());
}

void ViewMenu::fill(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto addView = [&](const QString &text, const QString &name) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(name == m_current);
        group->addAction(action);
        return action;
    };
    connect(addView(tr("&All", "view"), {}), &QAction::triggered, this, &ViewMenu::pickAll);
    for (const SavedView &view : m_views.all())
        connect(addView(safeAction(view.name), view.name), &QAction::triggered, this,
                [this, name = view.name] { pick(name); });
    menu->addSeparator();
    connect(menu->addAction(tr("&Save as a view…")), &QAction::triggered, this,
            &ViewMenu::askForName);
    if (m_current.isEmpty())
        return;
    const QString current = safeAction(m_current);
    QAction *renew = menu->addAction(tr("Save the &changes to “%1”").arg(current));
    renew->setEnabled(isChanged());
    connect(renew, &QAction::triggered, this, [this] { saveAs(m_current); });
    connect(menu->addAction(tr("&Rename “%1”…").arg(current)), &QAction::triggered, this,
            &ViewMenu::askForRename);
    connect(menu->addAction(tr("&Delete “%1”").arg(current)), &QAction::triggered, this,
            &ViewMenu::removeCurrent);
}

void ViewMenu::pick(const QString &name)
{
    const std::optional<SavedView> view = m_views.find(name);
    if (!view)
        return;
    m_message->clear();
    m_name->hide();
    if (m_current.isEmpty())
        Q_EMIT leavingAll();
    m_current = view->name;
    const QStringList missing = m_list.show(view->look);
    m_currentLook = m_list.look();
    if (!missing.isEmpty())
        m_message->showMessage(
            MessageLine::Kind::Caution,
            tr("This case has no “%1”, to which the view “%2” limits the list. It is not limited "
               "by that.")
                .arg(safeLine(missing.constFirst(), 80), safeLine(view->name)));
    update();
}

void ViewMenu::pickAll()
{
    m_message->clear();
    m_name->hide();
    if (m_current.isEmpty())
        Q_EMIT leavingAll(); // its columns stay what they are
    m_current.clear();
    m_list.showAll();
    update();
}

void ViewMenu::askForName()
{
    m_message->clear();
    m_name->ask({}, tr("Save the view"), [this](const QString &name) {
        if (isFree(name))
            saveAs(name);
    });
}

void ViewMenu::askForRename()
{
    m_message->clear();
    m_name->ask(m_current, tr("Rename the view"), [this](const QString &name) { renameTo(name); });
}

/// A name that is taken is asked about in the page: saving it again is the answer.
bool ViewMenu::isFree(const QString &name)
{
    if (name.compare(tr("All", "view"), Qt::CaseInsensitive) == 0) {
        m_message->showMessage(
            MessageLine::Kind::Error,
            tr("“%1” is the view that is always there. Choose another name.").arg(safeLine(name)));
        return false;
    }
    const std::optional<SavedView> taken = m_views.find(name);
    if (!taken)
        return true;
    m_message->showMessage(MessageLine::Kind::Caution,
                           tr("There is a view “%1” already.").arg(safeLine(taken->name)),
                           tr("Replace it"), [this, name] { saveAs(name); });
    return false;
}

void ViewMenu::saveAs(const QString &name)
{
    const bool wasAll = m_current.isEmpty();
    if (wasAll)
        Q_EMIT leavingAll();
    m_currentLook = m_list.look();
    m_views.save({name, m_currentLook});
    m_current = name;
    m_message->clear();
    if (m_name->isVisible()) {
        m_name->hide();
        setFocus(Qt::OtherFocusReason);
    }
    update();
}

void ViewMenu::renameTo(const QString &name)
{
    if (name.compare(m_current, Qt::CaseInsensitive) != 0 && !isFree(name)) {
        if (m_views.find(name)) // no view gives way to another's new name
            m_message->showMessage(MessageLine::Kind::Error,
                                   tr("Another view is called “%1” already.").arg(safeLine(name)));
        return;
    }
    if (!m_message->report(m_views.rename(m_current, name)))
        return;
    m_current = name;
    m_name->hide();
    setFocus(Qt::OtherFocusReason);
    update();
}

void ViewMenu::removeCurrent()
{
    const std::optional<SavedView> removed = m_views.find(m_current);
    m_views.remove(m_current);
    pickAll();
    if (!removed)
        return;
    m_message->showMessage(MessageLine::Kind::Notice,
                           tr("The view “%1” was deleted.").arg(safeLine(removed->name)),
                           tr("Undo"), [this, view = *removed] {
                               m_views.save(view);
                               pick(view.name);
                           });
}

QSize ViewMenu::sizeHint() const
{
    // Text buttons are given the height of the field beside them.
    QSize size = QToolButton::sizeHint();
    size.setWidth(std::max(size.width() + style()->pixelMetric(QStyle::PM_MenuButtonIndicator),
                           fontMetrics().averageCharWidth() * 6));
    return size;
}

void ViewMenu::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features |= QStyleOptionToolButton::HasMenu; // the small arrow
}

} // namespace saranda
