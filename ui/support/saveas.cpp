// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/saveas.h"

#include "core/base/wholefile.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/userprompt.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace saranda {

namespace {

struct SaveAsTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::SaveAs)
};

} // namespace

void saveAs(QWidget *page, UserPrompt &prompt, MessageLine &message, const SaveQuestion &question,
            const WriteFormat &write)
{
    const QString path = prompt.savePath(page, question.title, question.suggested, question.filter);
    if (path.isEmpty())
        return;
    const QString ending = QFileInfo(path).suffix().toLower();
    const Result<> written = writeWholeFile(path, [&](QIODevice &to) { return write(to, ending); });
    if (!message.report(written))
        return;
    QStringList told{SaveAsTexts::tr("Wrote “%1”.").arg(safeLine(path))};
    if (question.remark)
        told.append(question.remark());
    told.removeAll(QString());
    message.showMessage(MessageLine::Kind::Notice, told.join(u' '));
}

} // namespace saranda
