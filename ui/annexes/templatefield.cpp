// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annexes/templatefield.h"

#include "core/base/literals.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"
#include "ui/support/userprompt.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace saranda {

using namespace literals;

TemplateField::TemplateField(UserPrompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_prompt(prompt)
    , m_choose(new QPushButton(this))
    , m_none(new QToolButton(this))
{
    m_choose->setAutoDefault(false);
    m_none->setText(tr("Without template"));
    m_none->setIcon(icon(u"close"_s));
    m_none->setToolTip(tr("Goes back to the look and the words of the program"));
    m_none->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_none->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_choose);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::normal);
    row->addWidget(m_choose); // a button, not a field to fill
    row->addWidget(m_none);
    row->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &TemplateField::choose);
    connect(m_none, &QToolButton::clicked, this, &TemplateField::forget);
    setUsed({});
}

void TemplateField::choose()
{
    const QString path = m_prompt.openPath(this, tr("Choose a Template"), tr("Templates (*.json)"));
    if (!path.isEmpty())
        open(path);
}

void TemplateField::open(const QString &path)
{
    Result<MemoTemplate> read = loadMemoTemplate(path);
    if (!read) {
        Q_EMIT refused(read.error());
        return;
    }
    m_template = std::move(*read);
    setUsed(QFileInfo(path).fileName());
    Q_EMIT changed();
}

void TemplateField::setUsed(const QString &fileName)
{
    m_fileName = fileName;
    m_choose->setText(fileName.isEmpty() ? tr("Choose…") : safeAction(fileName));
    m_none->setVisible(!fileName.isEmpty());
}

void TemplateField::forget()
{
    m_template = {};
    m_choose->setFocus(); // the button that was pressed goes away
    setUsed({});
    Q_EMIT changed();
}

} // namespace saranda
