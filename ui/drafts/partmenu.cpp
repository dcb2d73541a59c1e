// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/partmenu.h"

#include "core/base/literals.h"
#include "core/drafting/draftparts.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QMenu>

namespace saranda {

using namespace literals;

namespace {

struct PartMenuTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::PartMenu)
};

QIcon iconOf(const MemoPartName &name)
{
    if (name.kind == u"chart")
        return icon(u"linkchart"_s);
    return icon(name.kind == u"timeline" ? u"timeline"_s : u"columns"_s);
}

QString titleFor(const MemoPartName &name)
{
    if (name.kind == u"operation")
        return PartMenuTexts::tr("Operations");
    return PartMenuTexts::tr("Claim %1").arg(safeAction(name.subject));
}

} // namespace

void fillPartMenu(QMenu &menu, const std::vector<DraftFigure> &parts,
                  const std::function<void(const DraftFigure &)> &choose)
{
    QHash<QString, QMenu *> menus;
    const auto offer = [&](bool isOfCase) {
        for (const DraftFigure &part : parts) {
            const std::optional<MemoPartName> name = partNamed(part.block);
            if (!name || name->subject.isEmpty() != isOfCase)
                continue;
            QMenu *place = &menu;
            if (!isOfCase) {
                const QString title = titleFor(*name);
                if (!menus.contains(title))
                    menus.insert(title, menu.addMenu(title));
                place = menus.value(title);
            }
            place->addAction(iconOf(*name), safeAction(part.caption), &menu,
                             [choose, part] { choose(part); });
        }
    };
    offer(true);
    menu.addSeparator();
    offer(false);
}

} // namespace saranda
