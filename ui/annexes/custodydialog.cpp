// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annexes/custodydialog.h"

#include "core/annexes/paperfile.h"
#include "core/base/literals.h"
#include "ui/support/dialoghead.h"
#include "ui/support/form.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QVBoxLayout>

namespace saranda {

using namespace literals;

CustodyDialog::CustodyDialog(CaseSession &session, const Doctrine &doctrine, UserPrompt &prompt,
                             const QString &suggested, std::optional<Exhibit::Id> exhibit,
                             QWidget *parent)
    : PaperDialog(session, doctrine, prompt, suggested, parent)
{
    setWindowTitle(tr("Custody Sheet"));
    const CaseRecords &records = session.records();
    QList<ChoiceField::Choice> exhibits{{QString(), tr("All exhibits")}};
    for (const Exhibit *one : records.exhibits.inKeyOrder())
        exhibits.append({one->key, safeLine(one->key + u"  "_s + one->title, 100)});
    m_exhibit = new ChoiceField(exhibits);
    m_exhibit->setValue(exhibit ? records.exhibits.keyOf(*exhibit) : QString());
    auto *form = new FormLayout;
    form->addField(tr("&Exhibit"), m_exhibit);
    form->addField(tr("&Format"), formatField());
    form->addField(tr("&Language"), languageField());
    form->addField(tr("Reader may &see"), markingField(),
                   tr("Nothing above this marking is in the sheet."));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::wide);
    column->addWidget(
        new DialogHead(tr("Who held an exhibit when, with the hashes of its files."), this));
    column->addLayout(form);
    addFoot(column);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
}

QString CustodyDialog::fileKinds() const
{
    return tr("Custody sheet (*.%1)").arg(formatField()->value());
}

CustodyOptions CustodyDialog::options() const
{
    CustodyOptions options;
    options.language = languageField()->value();
    options.marking = marking();
    if (const Exhibit *exhibit = session().records().exhibits.findKey(m_exhibit->value()))
        options.exhibit = exhibit->id;
    options.madeOn = QDateTime::currentDateTimeUtc();
    options.author = session().userName();
    return options;
}

std::function<Result<QString>()> CustodyDialog::workFor(const QString &path,
                                                        const std::function<bool()> &isWanted) const
{
    return
        [records = session().records(), options = options(), path, isWanted]() -> Result<QString> {
            const Result<MemoDocument> sheet = custodySheet(records, options);
            if (!sheet)
                return failure(sheet.error());
            return writePaper(path, *sheet, isWanted);
        };
}

} // namespace saranda
