// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/partpreviews.h"

#include "core/base/literals.h"
#include "core/drafting/draftparts.h"
#include "core/session/liveassessment.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int highest = 380; ///< pixels: enough to know what stands there

} // namespace

PartPreviews::PartPreviews(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PartPreviews::makeNext);
    connect(&context.session, &CaseSession::changed, this, &PartPreviews::follow);
    connect(&context.assessment, &LiveAssessment::updated, this, [this] {
        if (!m_wanted.isEmpty())
            m_next.start(0);
    });
}

void PartPreviews::open(Draft::Id draft)
{
    m_draft = draft;
    m_previews.clear();
    m_wanted.clear();
}

const PartPicture *PartPreviews::find(const QString &block) const
{
    const auto found = m_previews.constFind(block);
    return found == m_previews.cend() ? nullptr : &found->picture;
}

void PartPreviews::want(const QString &block, int width, qreal pixelRatio)
{
    const auto known = m_previews.constFind(block);
    if (known != m_previews.cend() && !known->isOld && known->width == width)
        return;
    const bool isAsked =
        std::any_of(m_wanted.cbegin(), m_wanted.cend(), [&](const Wanted &wanted) {
            return wanted.block == block && wanted.width == width;
        });
    if (!isAsked)
        m_wanted.append({block, width, pixelRatio});
    m_next.start(0);
}

/// What is typed in a draft changes no table.
void PartPreviews::follow(const Edit &edit)
{
    const bool isOfDraftsOnly =
        std::all_of(edit.changes.begin(), edit.changes.end(), [](const AnyChange &change) {
            return std::holds_alternative<Change<Draft>>(change)
                || std::holds_alternative<Change<Release>>(change);
        });
    if (isOfDraftsOnly)
        return;
    for (auto preview = m_previews.begin(); preview != m_previews.end(); ++preview) {
        preview->isOld = true;
        Q_EMIT made(preview.key()); // whoever looks at it asks for it again
    }
}

void PartPreviews::makeNext()
{
    if (m_wanted.isEmpty() || m_context.assessment.isPending())
        return; // half an assessment is none
    const Wanted wanted = m_wanted.takeFirst();
    m_previews.insert(wanted.block, {pictureFor(wanted), wanted.width, false});
    if (!m_wanted.isEmpty())
        m_next.start(0);
    Q_EMIT made(wanted.block);
}

PartPicture PartPreviews::pictureFor(const Wanted &wanted) const
{
    const CaseRecords &records = m_context.session.records();
    const Draft *draft = records.drafts.find(m_draft);
    const std::optional<MemoPartName> name = partNamed(wanted.block);
    if (!draft || !name || !hasSubject(records, *name))
        return {};
    Assessment assessment = m_context.assessment.current();
    if (const Claim *claim = records.claims.findKey(name->subject)) {
        for (ClaimResult &result : assessment.claims)
            if (result.id == claim->id)
                result = m_context.assessment.withSensitivity(claim->id);
        assessment.index();
    }
    const Result<MemoDocument> document =
        partDocument(records, assessment, m_context.doctrine, *draft, wanted.block);
    return document ? pictureOf(*document, wanted.width, highest, wanted.pixelRatio)
                    : PartPicture();
}

} // namespace saranda
