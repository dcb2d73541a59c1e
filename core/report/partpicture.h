// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/memodocument.h"

#include <QImage>

namespace saranda {

/// What a part of a paper looks like, for the screen.
struct PartPicture {
    QImage image; ///< with its device pixel ratio; null where there is nothing to see
    bool isCut = false; ///< the paper goes on

    bool isEmpty() const { return image.isNull(); }
    QSize size() const { return image.isNull() ? QSize() : image.deviceIndependentSize().toSize(); }
};

/// The text of the first page of a paper, without head, foot and margins, so many pixels wide and
/// no higher than `highest`. Needs a QGuiApplication.
PartPicture pictureOf(const MemoDocument &document, int width, int highest, qreal pixelRatio);

} // namespace saranda
