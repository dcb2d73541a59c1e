// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/foundfiles.h"

#include "core/base/foldernames.h"
#include "core/base/heldfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace saranda {

namespace {

/// The files and folders of one folder after the other.
class FolderWalk
{
    Q_DECLARE_TR_FUNCTIONS(saranda::Intake)

public:
    FoundFiles found;

    void lookInto(const QString &folder)
    {
        const std::optional<std::vector<FolderName>> names = namesIn(folder);
        if (!names) {
            found.leftOut.append(
                tr("The folder “%1” may not be read and was left out.").arg(folder));
            return;
        }
        const QString before = folder.endsWith(u'/') ? folder : folder + u'/';
        for (const FolderName &name : *names) {
            if (name.isText)
                take(QFileInfo(before + name.name));
            else
                found.leftOut.append(nameless(before + name.name));
        }
    }

    /// A file named by a person: the name came to us without what is not UTF-8 in it.
    void takeNamed(const QString &path)
    {
        const QFileInfo info(path);
        found.files.append(path);
        if (info.exists() || !info.fileName().contains(QChar::ReplacementCharacter))
            return;
        for (const FolderName &name : namesIn(info.path()).value_or(std::vector<FolderName>())) {
            if (!name.isText && name.replaced == info.fileName())
                found.leftOut.append(nameless(info.path() + u'/' + name.name));
        }
    }

private:
    static QString nameless(const QString &path)
    {
        return tr("“%1” has a name that is not UTF-8 and was left out. Give it another name and "
                  "add it again.")
            .arg(path);
    }

    void take(const QFileInfo &info)
    {
        const QString path = info.filePath();
        if (info.isSymLink())
            found.leftOut.append(tr("“%1” is a link and was left out.").arg(path));
        else if (info.isDir())
            lookInto(path);
        else if (isHeld(path))
            found.leftOut.append(
                tr("“%1” belongs to the case that is open and was left out.").arg(path));
        else if (info.isFile())
            found.files.append(path);
        else
            found.leftOut.append(tr("“%1” is not an ordinary file and was left out.").arg(path));
    }
};

} // namespace

FoundFiles filesBelow(const QStringList &paths)
{
    FoundFiles found;
    for (const QString &path : paths) {
        FolderWalk walk;
        if (QFileInfo(path).isDir())
            walk.lookInto(path);
        else
            walk.takeNamed(path);
        walk.found.files.sort();
        walk.found.leftOut.sort();
        found.files.append(walk.found.files);
        found.leftOut.append(walk.found.leftOut);
    }
    return found;
}

} // namespace saranda
