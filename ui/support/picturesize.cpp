// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/picturesize.h"

#include "core/base/literals.h"
#include "ui/support/dialoghead.h"
#include "ui/support/form.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QActionGroup>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace saranda {

using namespace literals;

namespace {

constexpr std::array<QSize, 4> usualSizes{QSize(1280, 720), QSize(1600, 900), QSize(1920, 1080),
                                          QSize(3840, 2160)};
constexpr int leastSide = 400;
constexpr int mostSide = 10'000;

QString wordOfSize(const QSize &size)
{
    return size.isEmpty() ? QString() : u"%1x%2"_s.arg(size.width()).arg(size.height());
}

QSize sizeOfWord(const QString &word)
{
    const QSize size(word.section(u'x', 0, 0).toInt(), word.section(u'x', 1, 1).toInt());
    return size.isEmpty() ? QSize()
                          : size.expandedTo({leastSide, leastSide}).boundedTo({mostSide, mostSide});
}

} // namespace

PictureSizeDialog::PictureSizeDialog(const QSize &size, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Size of the Picture"));
    const auto field = [this](int value) {
        auto *box = new QSpinBox(this);
        box->setRange(leastSide, mostSide);
        box->setSuffix(tr(" pixels"));
        box->setValue(value);
        return box;
    };
    m_width = field(size.width());
    m_height = field(size.height());
    auto *form = new FormLayout;
    form->addField(tr("&Width"), m_width);
    form->addField(tr("&Height"), m_height);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(tr("Use This Size"), QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::normal);
    column->addWidget(new DialogHead(
        tr("Of PNG and SVG. A picture becomes higher where what it shows would have no room."),
        this));
    column->addLayout(form);
    column->addWidget(buttons);
}

QSize PictureSizeDialog::size() const
{
    return {m_width->value(), m_height->value()};
}

PictureSizeMenu::PictureSizeMenu(Settings &settings, const QString &name, const QString &automatic,
                                 QWidget *parent)
    : QMenu(parent)
    , m_settings(settings)
    , m_name(name)
    , m_automatic(automatic)
{
    fill();
}

QSize PictureSizeMenu::size() const
{
    return sizeOfWord(m_settings.text(m_name));
}

void PictureSizeMenu::fill()
{
    clear();
    auto *choice = new QActionGroup(this);
    const QSize chosen = size();
    const auto add = [&](const QString &text, const QSize &offered) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setChecked(offered == chosen);
        action->setData(offered);
        choice->addAction(action);
    };
    add(m_automatic, QSize());
    std::vector<QSize> sizes(usualSizes.begin(), usualSizes.end());
    if (!chosen.isEmpty() && std::find(sizes.begin(), sizes.end(), chosen) == sizes.end())
        sizes.push_back(chosen);
    for (const QSize &each : sizes)
        add(tr("%1 × %2 pixels", "width and height").arg(each.width()).arg(each.height()), each);
    connect(choice, &QActionGroup::triggered, this, [this](QAction *action) {
        m_settings.setText(m_name, wordOfSize(action->data().toSize()));
    });
    addSeparator();
    connect(addAction(tr("Other size…")), &QAction::triggered, this, &PictureSizeMenu::askForOther);
}

void PictureSizeMenu::choose(const QSize &size)
{
    m_settings.setText(m_name, wordOfSize(size));
    fill();
}

void PictureSizeMenu::askForOther()
{
    const QSize before = size();
    auto *dialog = new PictureSizeDialog(before.isEmpty() ? usualSizes[1] : before,
                                         parentWidget() ? parentWidget()->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { choose(dialog->size()); });
    dialog->open();
}

} // namespace saranda
