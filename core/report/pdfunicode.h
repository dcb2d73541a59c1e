// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paperlook.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace saranda {

/// Mends the map from glyphs to characters of an embedded font. Qt names the first character a
/// font has for a glyph: presentation forms for Arabic letters, radicals for some ideographs. The
/// text of the document says which character was meant.
class UnicodeRepair
{
public:
    /// `text` is everything the document prints.
    explicit UnicodeRepair(const QString &text, const PaperLook &look = {});

    /// A ToUnicode stream rewritten; unchanged bytes where it cannot be read.
    QByteArray repaired(const QByteArray &toUnicode) const;
    /// What a glyph named by this character stands for.
    QString meant(char32_t named) const;

private:
    void learnGlyphs(const QString &family, bool bold);

    QSet<char32_t> m_characters;
    QHash<char32_t, char32_t> m_sameGlyph; ///< named character → character of the document
};

} // namespace saranda
