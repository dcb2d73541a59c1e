// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annexes/templatefield.h"

#include "ui/support/safetext.h"
#include "ui/support/userprompt.h"

#include <QFileInfo>

namespace saranda {

TemplateField::TemplateField(UserPrompt &prompt, QWidget *parent)
    : QPushButton(tr("Choose…"), parent)
    , m_prompt(prompt)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // a button, not a field to fill
    connect(this, &QPushButton::clicked, this, &TemplateField::choose);
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
    m_fileName = QFileInfo(path).fileName();
    setText(safeAction(m_fileName));
    Q_EMIT changed();
}

} // namespace saranda
