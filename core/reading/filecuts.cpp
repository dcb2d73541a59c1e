// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/filecuts.h"

#include "core/base/literals.h"
#include "core/reading/readingtext.h"

#include <QLocale>
#include <QStringList>

namespace saranda {

using namespace literals;

QString wordingOf(FileCuts cuts)
{
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    QStringList sentences;
    if (cuts & FileCut::Text)
        sentences +=
            ReadingText::tr("Only the beginning of its text is read: at most %1 characters, "
                            "and %2 of a page.")
                .arg(number(readinglimits::longestText), number(readinglimits::longestPage));
    if (cuts & FileCut::Pages)
        sentences += ReadingText::tr("It has more pages than are read.");
    if (cuts & FileCut::Parts)
        sentences += ReadingText::tr("Only the first %1 parts of the message are read.")
                         .arg(number(readinglimits::mostParts));
    if (cuts & FileCut::Depth)
        sentences +=
            ReadingText::tr("Parts of the message that lie more than %1 deep in others are "
                            "not read.")
                .arg(number(readinglimits::deepestParts));
    if (cuts & FileCut::Unsound)
        sentences += ReadingText::tr("Parts of it are damaged or too large and are not read.");
    if (cuts & FileCut::Headers)
        sentences += ReadingText::tr("Not all headers of the message are read.");
    if (cuts & FileCut::Statements)
        sentences += ReadingText::tr("Not all that the file says of itself is listed.");
    if (cuts & FileCut::Actions)
        sentences += ReadingText::tr("Actions in it could not be looked for everywhere: parts of "
                                     "it are encrypted, damaged or too large.");
    return sentences.join(u' ');
}

} // namespace saranda
