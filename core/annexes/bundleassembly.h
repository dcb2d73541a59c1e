// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/annextexts.h"
#include "core/annexes/bundlepages.h"
#include "core/annexes/foreignpages.h"
#include "core/annexes/frontpapers.h"
#include "core/annexes/stamps.h"

namespace saranda {

/// The papers before the memorandum as they are printed, and where the rows stand that lead to
/// annexes, those of the memorandum's own list of exhibits among them.
struct FrontPages {
    struct RowLink {
        int page = 0; ///< of the bundle, from 0
        double top = 0; ///< points from the lower edge
        double bottom = 0;
        double right = 535; ///< points from the left edge
        QString anchor;
    };
    struct Paper {
        QString title;
        QByteArray pdf;
        int page = 0;
    };
    std::vector<Paper> papers;
    std::vector<RowLink> links;
    int count = 0;
};

/// Draws cover and papers, and finds the rows of lists that lead to annexes.
Result<FrontPages> drawnFront(const std::vector<MemoDocument> &documents, const MemoDocument &memo,
                              const BundleFront &about, const AnnexOptions &options,
                              const AnnexTexts &texts);
int pageCountOf(const MemoDocument &paper);

/// Puts a bundle together around the memorandum's PDF, whose own links and outline stay. Throws
/// what libqpdf throws.
class BundleAssembly
{
public:
    /// `released`: the pages of a paper that is kept in the case, in the place of the memorandum;
    /// else null.
    BundleAssembly(const QByteArray &memo, const ForeignPages *released, const BundlePages &pages,
                   const BundleFront &about, const AnnexOptions &options, const AnnexTexts &texts);

    Result<> drawStamps(const std::vector<PreparedAnnex> &annexes);
    /// Adds the next annex. `slips` are the PDFs for its files that need a slip sheet, in order.
    void addAnnex(PreparedAnnex &annex, const std::vector<QByteArray> &slips);
    /// Adds the front, links and outline: the last step.
    void finish(const FrontPages &front, const std::vector<PreparedAnnex> &annexes);

    QPDF &pdf() { return m_pdf; }

private:
    using Object = QPDFObjectHandle;

    void addReleased(const ForeignPages &released);
    void stampOwnPage(Object page, int number);
    /// `form`: a drawing in the bundle itself.
    void addAnnexPage(const PageForm &form, const PreparedAnnex &annex, int ofAnnex);
    void addDrawnPage(const PageForm &form, const PreparedAnnex &annex, int ofAnnex);
    std::string annexStamps(const PreparedAnnex &annex, int ofAnnex, QSizeF page,
                            Object &resources) const;
    void takeOverLayers(const std::vector<PdfLayer> &layers);
    void addFront(const FrontPages &front);

    QByteArray m_memo;
    QPDF m_pdf;
    const BundlePages &m_pages;
    const BundleFront &m_about;
    const AnnexOptions &m_options;
    const AnnexTexts &m_texts;
    std::optional<Stamps> m_stamps;
    int m_next = 0; ///< page of the bundle that comes next
    std::vector<PdfPages> m_drawn; ///< slip sheets and front papers, read until the end
};

/// What readers of the PDF see beside its pages: links from the lists, outline, page labels,
/// title. For a bundle whose pages are all there.
void describeBundle(QPDF &pdf, const FrontPages &front, const BundlePages &pages,
                    const BundleFront &about, const std::vector<PreparedAnnex> &annexes,
                    const AnnexOptions &options, const AnnexTexts &texts);

} // namespace saranda
