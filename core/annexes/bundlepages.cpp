// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/bundlepages.h"

namespace saranda {

QString lateSuffix(int number)
{
    QString letters;
    for (; number > 0; number = (number - 1) / 26)
        letters.prepend(QChar(u'A' + (number - 1) % 26));
    return letters;
}

BundlePages numberedPages(int front, int memo, const std::vector<PreparedAnnex> &annexes,
                          AnnexProfile profile)
{
    BundlePages pages;
    pages.front = front;
    pages.memo = memo;
    int last = 0; // number of the last page that was not late
    int inserted = 0; // late pages since
    const auto addPages = [&](int count, bool isInserted) {
        for (int i = 0; i < count; ++i) {
            if (isInserted) {
                pages.labels.push_back(QString::number(last) + lateSuffix(++inserted));
            } else {
                pages.labels.push_back(QString::number(++last));
                inserted = 0;
            }
        }
    };
    addPages(front + memo, false);
    for (const PreparedAnnex &annex : annexes) {
        pages.annexStarts.push_back(pages.count());
        addPages(annex.pageCount(), annex.annex.late && profile == AnnexProfile::None);
    }
    return pages;
}

} // namespace saranda
