// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QMenu>
#include <QSize>

class QSpinBox;

namespace saranda {

class Settings;

/// Asks for a width and a height in pixels.
class PictureSizeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PictureSizeDialog(const QSize &size, QWidget *parent = nullptr);

    QSize size() const;
    QSpinBox *widthField() const { return m_width; }
    QSpinBox *heightField() const { return m_height; }

private:
    QSpinBox *m_width = nullptr;
    QSpinBox *m_height = nullptr;
};

/// How large a picture is saved, kept in the settings under this name until another is chosen.
class PictureSizeMenu : public QMenu
{
    Q_OBJECT

public:
    /// `automatic` says what happens where no size is chosen.
    PictureSizeMenu(Settings &settings, const QString &name, const QString &automatic,
                    QWidget *parent = nullptr);

    /// In pixels; empty = none is chosen.
    QSize size() const;

private:
    void fill();
    void choose(const QSize &size);
    void askForOther();

    Settings &m_settings;
    QString m_name;
    QString m_automatic;
};

} // namespace saranda
