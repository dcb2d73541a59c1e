// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/draft.h"
#include "core/report/partpicture.h"
#include "ui/shell/pagecontext.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace saranda {

struct Edit;

/// What the tables and drawings of a draft look like now. Each is made when somebody looks at it,
/// one at a time, and again when the findings have changed.
class PartPreviews : public QObject
{
    Q_OBJECT

public:
    explicit PartPreviews(const PageContext &context, QObject *parent = nullptr);

    /// Another draft: what was made of the one before is forgotten.
    void open(Draft::Id draft);
    /// The picture as it was made last, or nothing.
    const PartPicture *find(const QString &block) const;
    /// Has it made where it is not there, out of date or of another width.
    void want(const QString &block, int width, qreal pixelRatio);

Q_SIGNALS:
    void made(const QString &block);

private:
    struct Preview {
        PartPicture picture;
        int width = 0;
        bool isOld = false;
    };
    struct Wanted {
        QString block;
        int width = 0;
        qreal pixelRatio = 1;
    };

    void follow(const Edit &edit);
    void makeNext();
    PartPicture pictureFor(const Wanted &wanted) const;

    PageContext m_context;
    Draft::Id m_draft;
    QHash<QString, Preview> m_previews;
    QList<Wanted> m_wanted;
    QTimer m_next;
};

} // namespace saranda
